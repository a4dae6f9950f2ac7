package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a template asks beside the notes is answered once each, and a number again and again. */
final class GivensTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 8);
    private final Board board = Grids.asked(2, 2);

    private static Ask ask(Board board, String id) {
        return board.template().ask(id).orElseThrow();
    }

    private static Board give(
            Board board, String ask, String of, @Nullable LocalDate day, String value) {
        Change change = new Givens(board).give(ask(board, ask), of, day, value).orElseThrow();
        return switch (change.on(board)) {
            case Outcome.Done done -> done.board();
            case Outcome.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    private Outcome tried(String ask, String of, @Nullable LocalDate day, String value) {
        return Change.Add.last(new Given(ask, of, day, value)).on(board);
    }

    @Test
    void ofOneThingThereIsOneAnswer() {
        Board first = give(board, "voldoet", "r0", null, "deels");
        Board second = give(first, "voldoet", "r0", null, "ja");
        Ask ask = ask(board, "voldoet");
        assertEquals("ja", new Givens(second).value(ask, "r0"));
        assertEquals("", new Givens(second).value(ask, "r1"));
        assertEquals(1, second.all(Given.class).size());
        assertEquals(Optional.empty(), new Givens(second).give(ask, "r0", null, "ja"));
        assertEquals(board, give(second, "voldoet", "r0", null, ""));
    }

    @Test
    void whatCannotBeTheAnswerIsRefused() {
        Outcome none = new Outcome.Refused(Refusal.NO_ANSWER);
        assertEquals(none, tried("voldoet", "r0", null, "misschien"));
        assertEquals(none, tried("voldoet", "r9", null, "ja"));
        assertEquals(none, tried("nu", "r0", null, "r0"));
        assertEquals(none, tried("bereik", "C1", null, "ja"));
        assertEquals(none, tried("aantal", "A1", null, "1000"));
        assertEquals(none, tried("aantal", "A1", null, "een"));
        assertEquals(none, tried("cijfer", "", null, "7"));
        assertEquals(none, tried("doel", "", SPRING, "Samen"));
        assertEquals(none, tried("wie", "A1", null, "team"));
        assertEquals(new Outcome.Refused(Refusal.NO_SUCH_ASK), tried("niets", "", null, "x"));
        assertEquals(new Outcome.Refused(Refusal.EMPTY), tried("doel", "", null, " "));
        String tooLong = "x".repeat(Words.LONGEST + 1);
        assertEquals(new Outcome.Refused(Refusal.TOO_LONG), tried("doel", "", null, tooLong));
    }

    @Test
    void theNumberOfTheMeetingIsTheOneTowardsTheDream() {
        LocalDate meeting = board.meeting().when().date();
        Board said = give(board, "cijfer", "", meeting, "4");
        assertEquals(4, said.dream().now());
        assertEquals(0, said.all(Given.class).size());
        Board later = give(said, "cijfer", "", SPRING, "6");
        assertEquals(
                List.of(4, 6),
                new Givens(later)
                        .line(ask(board, "cijfer"), "").stream().map(Ask.Point::number).toList());
        assertEquals(4, later.dream().now());
    }

    @Test
    void whatIsSaidOfANoteIsSeenAndErasedWithIt() {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", "Koffie");
        Board noted = board.with(Note.class, Shelf.of(List.of(note)));
        Board said = give(noted, "wie", note.id().toString(), null, "bovenbouwteam");
        assertTrue(new Givens(said.forTheRoom()).isAnyGiven());
        Board hidden = said.with(Note.class, Shelf.of(List.of(note.hidden(true))));
        assertFalse(new Givens(hidden.forTheRoom()).isAnyGiven());
        Board erased = new Erasing(note.id(), said, List.of()).from(said);
        assertEquals(0, erased.all(Given.class).size());
        Change again = Change.Add.last(new Given("wie", note.id().toString(), null, "team"));
        assertEquals(new Outcome.Refused(Refusal.ERASED), again.on(erased));
    }

    @Test
    void nobodyIsAskedWhatCannotBeAnswered() {
        List<Ask.Option> same = List.of(option("a"), option("a"));
        assertThrows(IllegalArgumentException.class, () -> new Ask.Sort.Choice(same));
        assertThrows(IllegalArgumentException.class, () -> new Ask.Sort.Choice(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Ask.Sort.Scale(5, 5, false, false));
        assertThrows(IllegalArgumentException.class, () -> new Ask.Sort.Scale(1, 9, true, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Ask("x", "X", Ask.Of.COLUMN, new Ask.Sort.Step("●")));
        Template one = Grids.template(1, 12);
        Ask twice = new Ask("x", "X", Ask.Of.ROW, new Ask.Sort.Line());
        assertThrows(
                IllegalArgumentException.class, () -> new Sketch(one).asks(List.of(twice, twice)));
        assertFalse(Lack.of(new Sketch(one).asks(List.of(twice.named("y", " ")))).isEmpty());
    }

    private static Ask.Option option(String id) {
        return new Ask.Option(id, id, "");
    }

    @Test
    void onlyGridsWithSomethingBesideTheirHeadsHaveHeads() {
        Board swot = Board.empty(Grids.template(3, 3), board.meeting());
        assertFalse(swot.template().isHead(new Cell(0, 0)));
        Template small = Grids.template(2, 2);
        Template heads =
                new Template(
                        "h",
                        "H",
                        "nl",
                        "",
                        Occasion.BEFORE,
                        "",
                        List.of(),
                        small.columns(),
                        small.rows(),
                        small.questions(),
                        small.kinds(),
                        small.voices(),
                        true,
                        List.of());
        assertTrue(heads.isHead(new Cell(1, 0)));
        assertFalse(heads.isHead(new Cell(1, 1)));
        assertFalse(new Sketch(heads).arranged(List.of(0), List.of(0, 1)).heads());
    }
}
