package nl.samenbord.store;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Theme;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Every item on a board as it stands in a file. */
final class ItemJson {
    static final OneOf<Progress.State> PROGRESS = new OneOf<>(Progress.State.values());
    static final OneOf<Proposal.Verdict> VERDICT = new OneOf<>(Proposal.Verdict.values());

    private ItemJson() {}

    static Json.Obj of(Item item) {
        return switch (item) {
            case Note note -> note(note).done();
            case Binned binned ->
                    note(binned.note()).list("ballots", binned.ballots(), ItemJson::of).done();
            case Bundle bundle ->
                    named(bundle)
                            .text("title", bundle.title())
                            .text("cell", bundle.cell().code())
                            .ids("notes", bundle.notes())
                            .text("origin", bundle.origin())
                            .moment("createdAt", bundle.createdAt())
                            .done();
            case Ballot ballot ->
                    named(ballot)
                            .text("voice", ballot.voice())
                            .id("target", ballot.target())
                            .count("count", ballot.count())
                            .done();
            case Statement statement ->
                    named(statement)
                            .text("text", statement.text())
                            .text("question", statement.question())
                            .text("column", statement.column())
                            .texts("rows", statement.rows())
                            .objects("tallies", statement.tallies(), ItemJson::tally)
                            .done();
            case Parked parked -> named(parked).text("text", parked.text()).done();
            case Agreement agreement ->
                    named(agreement)
                            .text("what", agreement.what())
                            .text("who", agreement.who())
                            .text("when", agreement.when())
                            .done();
            case Certainty certainty ->
                    named(certainty)
                            .text("voice", certainty.voice())
                            .text("text", certainty.text())
                            .done();
            case Theme theme ->
                    named(theme)
                            .text("title", theme.title())
                            .texts("columns", theme.columns())
                            .texts("rows", theme.rows())
                            .ids("supports", theme.supports())
                            .text("wish", theme.wish())
                            .text("why", theme.why())
                            .text("state", PROGRESS.text(theme.progress().state()))
                            .text("reason", theme.progress().reason())
                            .text("told", theme.told())
                            .done();
            case Action action ->
                    named(action)
                            .id("theme", action.theme())
                            .text("what", action.what())
                            .text("who", action.who())
                            .text("from", action.from())
                            .text("when", action.when())
                            .text("state", PROGRESS.text(action.progress().state()))
                            .text("reason", action.progress().reason())
                            .done();
            case Baseline baseline ->
                    named(baseline)
                            .text("column", baseline.column())
                            .text("row", baseline.row())
                            .text("question", baseline.question())
                            .text("text", baseline.text())
                            .done();
            case Former former -> YearJson.of(named(former), former).done();
            case Carried carried -> YearJson.of(named(carried), carried).done();
            case Given given ->
                    named(given)
                            .text("ask", given.ask())
                            .text("of", given.of())
                            .date("day", given.day())
                            .text("value", given.value())
                            .done();
            case Proposal proposal ->
                    named(proposal)
                            .id("theme", proposal.theme())
                            .text("what", proposal.what())
                            .text("decision", VERDICT.text(proposal.verdict()))
                            .text("reason", proposal.reason())
                            .done();
        };
    }

    private static ObjectOut named(Item item) {
        return new ObjectOut().id("id", item.id());
    }

    private static ObjectOut note(Note note) {
        return named(note)
                .text("cell", note.cell().code())
                .text("kind", note.kind())
                .text("voice", note.voice())
                .number("table", note.table())
                .number("round", note.round())
                .text("language", note.language())
                .text("text", note.text())
                .text("translation", note.translation())
                .flag("hidden", note.hidden())
                .flag("held", note.is(Mark.HELD))
                .flag("untyped", note.is(Mark.UNTYPED))
                .text("origin", note.origin())
                .text("remark", note.remark())
                .moment("createdAt", note.createdAt());
    }

    private static Json tally(Tally tally) {
        return new ObjectOut()
                .count("agree", tally.agree())
                .count("disagree", tally.disagree())
                .count("unsure", tally.unsure())
                .done();
    }

    static Note note(ObjectIn in) {
        return new Note(
                in.ownId(),
                in.cell("cell"),
                in.need("kind"),
                in.need("voice"),
                in.number("table"),
                in.number("round"),
                in.text("language"),
                in.need("text"),
                in.text("translation"),
                marks(in),
                in.text("origin"),
                in.text("remark"),
                in.moment("createdAt"));
    }

    private static Set<Mark> marks(ObjectIn in) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (in.flag(mark.name().toLowerCase(Locale.ROOT))) {
                marks.add(mark);
            }
        }
        return marks;
    }

    static Binned binned(ObjectIn in) {
        return new Binned(note(in), in.objects("ballots").stream().map(ItemJson::ballot).toList());
    }

    static Bundle bundle(ObjectIn in) {
        return new Bundle(
                in.ownId(),
                in.text("title"),
                in.cell("cell"),
                in.ids("notes"),
                in.text("origin"),
                in.moment("createdAt"));
    }

    static Ballot ballot(ObjectIn in) {
        return new Ballot(in.ownId(), in.need("voice"), in.id("target"), in.number("count"));
    }

    static Statement statement(ObjectIn in) {
        return new Statement(
                in.ownId(),
                in.text("text"),
                in.text("question"),
                in.text("column"),
                in.texts("rows"),
                in.objects(
                        "tallies",
                        tally ->
                                new Tally(
                                        tally.number("agree"),
                                        tally.number("disagree"),
                                        tally.number("unsure"))));
    }

    static Parked parked(ObjectIn in) {
        return new Parked(in.ownId(), in.text("text"));
    }

    static Agreement agreement(ObjectIn in) {
        return new Agreement(in.ownId(), in.text("what"), in.text("who"), in.text("when"));
    }

    static Certainty certainty(ObjectIn in) {
        return new Certainty(in.ownId(), in.need("voice"), in.text("text"));
    }

    static Theme theme(ObjectIn in) {
        return new Theme(
                in.ownId(),
                in.text("title"),
                in.texts("columns"),
                in.texts("rows"),
                in.ids("supports"),
                in.text("wish"),
                in.text("why"),
                progress(in),
                in.text("told"));
    }

    static Progress progress(ObjectIn in) {
        return new Progress(PROGRESS.read(in, "state"), in.text("reason"));
    }

    static Action action(ObjectIn in) {
        return new Action(
                in.ownId(),
                in.id("theme"),
                in.text("what"),
                in.text("who"),
                in.text("from"),
                in.text("when"),
                progress(in));
    }

    static Baseline baseline(ObjectIn in) {
        return new Baseline(
                in.ownId(),
                in.text("column"),
                in.text("row"),
                in.text("question"),
                in.text("text"));
    }

    /** Its id follows from what it answers, and need not be written. */
    static Given given(ObjectIn in) {
        Given given = new Given(in.need("ask"), in.text("of"), in.date("day"), in.need("value"));
        in.knownAs(given.id());
        return given;
    }

    static Proposal proposal(ObjectIn in) {
        return new Proposal(
                in.ownId(),
                in.id("theme"),
                in.text("what"),
                VERDICT.read(in, "decision"),
                in.text("reason"));
    }
}
