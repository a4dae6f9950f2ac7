package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Parking;
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
                        .put("meeting", MeetingJson.of(board.meeting()))
                        .put("template", TemplateJson.of(board.template()));
        // an empty board says so: whoever reads the file with other means looks here first
        out.put("notes", new Json.Arr(List.of()));
        Section.NOTES.into(out, board);
        Section.BIN.into(out, board);
        Section.BUNDLES.into(out, board);
        Section.BALLOTS.into(out, board);
        Section.STATEMENTS.into(out, board);
        out.put("parking", parking(board));
        Section.AGREEMENTS.into(out, board);
        Section.CERTAINTIES.into(out, board);
        Section.THEMES.into(out, board);
        return out.put("dream", MeetingJson.of(board.dream())).ids("erased", board.erased()).done();
    }

    private static Json.Obj parking(Board board) {
        return Section.TEXTS.into(of(board.parking()), board).done();
    }

    static ObjectOut of(Parking parking) {
        return new ObjectOut()
                .number("aboutOneChild", parking.aboutOneChild())
                .text("promise", parking.promise());
    }

    static Parking parking(ObjectIn in) {
        return new Parking(in.number("aboutOneChild"), in.text("promise"));
    }

    static Session read(ObjectIn in) {
        in.has("format");
        in.has("version");
        Template template = TemplateJson.read(in.object("template"));
        Meeting meeting = MeetingJson.read(in.object("meeting"));
        ObjectIn parking = in.object("parking");
        Dream dream = MeetingJson.dream(in.object("dream"));
        Board board =
                new Board(
                        template,
                        meeting,
                        parking(parking),
                        dream,
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
        return new Session(in.ownId(), in.longNumber("revision"), whole);
    }
}
