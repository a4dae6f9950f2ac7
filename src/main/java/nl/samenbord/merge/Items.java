package nl.samenbord.merge;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays together what has nothing to do with the notes: statements, agreements and the like. */
record Items(Trio trio, Twins twins) {
    private static final Statement NO_STATEMENT = Statement.of("");
    private static final Tally NOBODY = new Tally(0, 0, 0);

    /** The statements and what was counted. */
    List<Statement> statements() {
        return trio.all(Statement.class, this::statement);
    }

    /** What belongs elsewhere. */
    List<Parked> parked() {
        return trio.all(Parked.class, this::parked);
    }

    /** What will be done. */
    List<Agreement> agreements() {
        return trio.all(Agreement.class, this::agreement);
    }

    /** What can be counted on. */
    List<Certainty> certainties() {
        return trio.all(Certainty.class, this::certainty);
    }

    /** How things were before the evening. */
    List<Baseline> baseline() {
        return trio.all(Baseline.class, this::baseline);
    }

    /** What was answered beside the notes: of one question one answer. */
    List<Given> given() {
        return trio.all(Given.class, this::given);
    }

    private List<Given> given(@Nullable Given before, Given my, Given their) {
        Pair<String> value =
                Pair.of(before == null ? "" : before.value(), my.value(), their.value());
        return List.of(my.saying(trio.part(my, their, Part.ANSWER, value)));
    }

    private List<Baseline> baseline(@Nullable Baseline before, Baseline my, Baseline their) {
        Pair<String> text = Pair.of(before == null ? "" : before.text(), my.text(), their.text());
        Pair<String> row = Pair.of(before == null ? "" : before.row(), my.row(), their.row());
        return one(
                my,
                their,
                my.saying(text.mine()).about(row.mine()),
                my.saying(text.theirs()).about(row.theirs()),
                (id, b) -> new Baseline(id, b.column(), b.row(), b.question(), b.text()));
    }

    private List<Statement> statement(@Nullable Statement before, Statement my, Statement their) {
        Statement was = before == null ? NO_STATEMENT : before;
        Pair<String> text = Pair.of(was.text(), my.text(), their.text());
        Pair<String> question = Pair.of(was.question(), my.question(), their.question());
        Pair<String> column = Pair.of(was.column(), my.column(), their.column());
        String place = trio.part(my, their, Part.COLUMN, column);
        List<String> rows = Lists.of(was.rows(), my.rows(), their.rows());
        Map<String, Tally> mine = tallies(was, my, their, Decision.MINE);
        Map<String, Tally> theirs = tallies(was, my, their, Decision.THEIRS);
        return one(
                my,
                their,
                new Statement(my.id(), text.mine(), question.mine(), place, rows, mine),
                new Statement(my.id(), text.theirs(), question.theirs(), place, rows, theirs),
                (id, s) ->
                        new Statement(
                                id, s.text(), s.question(), s.column(), s.rows(), s.tallies()));
    }

    private static Map<String, Tally> tallies(
            Statement was, Statement my, Statement their, Decision side) {
        return new LinkedHashMap<>(
                Lists.of(
                        was.tallies(),
                        my.tallies(),
                        their.tallies(),
                        (_, old, mine, theirs) ->
                                Pair.of(old == null ? NOBODY : old, mine, theirs).after(side)));
    }

    private List<Parked> parked(@Nullable Parked before, Parked my, Parked their) {
        Pair<String> text = Pair.of(before == null ? "" : before.text(), my.text(), their.text());
        return one(
                my,
                their,
                new Parked(my.id(), text.mine()),
                new Parked(my.id(), text.theirs()),
                (id, parked) -> new Parked(id, parked.text()));
    }

    private List<Agreement> agreement(@Nullable Agreement before, Agreement my, Agreement their) {
        Agreement was = before == null ? new Agreement(my.id(), "", "", "") : before;
        Pair<String> what = Pair.of(was.what(), my.what(), their.what());
        Pair<String> who = Pair.of(was.who(), my.who(), their.who());
        Pair<String> when = Pair.of(was.when(), my.when(), their.when());
        return one(
                my,
                their,
                new Agreement(my.id(), what.mine(), who.mine(), when.mine()),
                new Agreement(my.id(), what.theirs(), who.theirs(), when.theirs()),
                (id, a) -> new Agreement(id, a.what(), a.who(), a.when()));
    }

    private List<Certainty> certainty(@Nullable Certainty before, Certainty my, Certainty their) {
        Certainty was = before == null ? new Certainty(my.id(), "", "") : before;
        Pair<String> voices = Pair.of(was.voice(), my.voice(), their.voice());
        Pair<String> text = Pair.of(was.text(), my.text(), their.text());
        String voice = trio.part(my, their, Part.VOICE, voices);
        return one(
                my,
                their,
                new Certainty(my.id(), voice, text.mine()),
                new Certainty(my.id(), voice, text.theirs()),
                (id, certainty) -> new Certainty(id, certainty.voice(), certainty.text()));
    }

    private <T extends Item> List<T> one(
            T my, T their, T mine, T theirs, Twins.Renamed<T> renamed) {
        return mine.equals(theirs)
                ? List.of(mine)
                : twins.of(new Conflict.Words(my, their), mine, theirs, renamed);
    }
}
