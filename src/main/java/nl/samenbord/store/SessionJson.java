package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Facts;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Rules;
import nl.samenbord.board.Template;
import nl.samenbord.workshop.Session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A whole session as it stands in a file. */
final class SessionJson {
    private SessionJson() {}

    static Json.Obj of(Session session, int minor) {
        Board board = session.board();
        ObjectOut out =
                new ObjectOut()
                        .text("format", SessionFormat.NAME)
                        .list(
                                "version",
                                List.of(SessionFormat.MAJOR, Math.max(SessionFormat.MINOR, minor)),
                                value -> Json.Num.of(value))
                        .id("id", session.id())
                        .count("revision", session.revision())
                        .put("meeting", FactJson.of(board.meeting()).done())
                        .put("template", TemplateJson.of(board.template()));
        // an empty board says so: whoever reads the file with other means looks here first
        out.put("notes", new Json.Arr(List.of()));
        Section.NOTES.into(out, board);
        Section.BIN.into(out, board);
        Section.BUNDLES.into(out, board);
        Section.BALLOTS.into(out, board);
        Section.STATEMENTS.into(out, board);
        out.put(FactJson.PARKING, parking(board));
        Section.AGREEMENTS.into(out, board);
        Section.CERTAINTIES.into(out, board);
        Section.THEMES.into(out, board);
        Section.ACTIONS.into(out, board);
        Section.PROPOSALS.into(out, board);
        Section.BASELINE.into(out, board);
        Section.EARLIER.into(out, board);
        Section.CARRIED.into(out, board);
        Section.GIVEN.into(out, board);
        return out.put(FactJson.DREAM, FactJson.of(board.dream()).done())
                .part(FactJson.PROGRAMME, FactJson.of(board.programme()).done())
                .part(FactJson.VOTING, FactJson.of(board.voting()).done())
                .part(FactJson.WELCOME, FactJson.of(board.welcome()).done())
                .ids("erased", board.erased())
                .part("formerly", formerly(session.formerly()))
                .done();
    }

    private static Json.Obj formerly(Formerly formerly) {
        return new ObjectOut()
                .ids("ids", formerly.ids())
                .list("days", formerly.days(), day -> new Json.Text(day.toString()))
                .done();
    }

    private static Formerly formerly(ObjectIn in) {
        return new Formerly(
                new LinkedHashSet<>(in.ids("ids")), new LinkedHashSet<>(in.dates("days")));
    }

    private static Json.Obj parking(Board board) {
        return Section.TEXTS.into(FactJson.of(board.parking()), board).done();
    }

    static Session read(ObjectIn in) {
        in.has("format");
        in.has("version");
        Template template = TemplateJson.read(in.object("template"));
        ObjectIn parking = in.object(FactJson.PARKING);
        Board board =
                new Board(
                        template,
                        facts(in, parking),
                        Map.of(),
                        new LinkedHashSet<>(in.ids("erased")));
        for (Section<?> section : Section.ALL) {
            board = section.fill(board, section.equals(Section.TEXTS) ? parking : in);
        }
        Board whole = board;
        Rules.firstBreach(whole)
                .ifPresent(
                        breach -> {
                            throw Breaches.flaw(whole, breach);
                        });
        return new Session(
                in.ownId(), in.longNumber("revision"), whole, formerly(in.object("formerly")));
    }

    private static Facts facts(ObjectIn in, ObjectIn parking) {
        return new Facts(
                MeetingJson.read(in.object(FactJson.MEETING)),
                FactJson.parking(parking),
                FactJson.dream(in.object(FactJson.DREAM)),
                FactJson.programme(in.object(FactJson.PROGRAMME)),
                FactJson.voting(in.object(FactJson.VOTING)),
                FactJson.welcome(in.object(FactJson.WELCOME)));
    }
}
