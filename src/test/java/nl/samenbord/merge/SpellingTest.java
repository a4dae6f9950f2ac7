package nl.samenbord.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Statement;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Copies that say the same and were written in another way. */
final class SpellingTest {
    @Test
    void accentsThatAreTakenApartMakeNoConflict() {
        assertSame(board(UnaryOperator.identity()), board(SpellingTest::apart));
        assertSame(board(SpellingTest::apart), board(UnaryOperator.identity()));
        assertSame(board(SpellingTest::apart), board(SpellingTest::unseen));
    }

    @Test
    void whatOnlyTheOtherSideChangedStillComes() {
        Board before = board(UnaryOperator.identity());
        Note old = before.notes().get(0);
        Board theirs = board(SpellingTest::apart);
        Note there = theirs.notes().get(0);
        Note after = there.saying("Een tweede crèche", "", "");
        theirs = done(new Change.Edit(there, after), theirs);
        Merged merged = Merge.of(before, before, theirs, Map.of());
        assertEquals(List.of(), merged.conflicts());
        assertEquals("Een tweede crèche", merged.board().note(old.id()).orElseThrow().text());
        assertEquals(1, merged.coming().changed());
    }

    @Test
    void aNoteThatWasThrownAwayThereIsStillTheSameNote() {
        Board before = board(UnaryOperator.identity());
        Board apart = board(SpellingTest::apart);
        Board theirs = done(Changes.bin(apart, apart.notes().get(0)), apart);
        Merged merged = Merge.of(before, before, theirs, Map.of());
        assertEquals(List.of(), merged.conflicts());
        assertEquals(1, merged.board().notes().size());
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String unseen(String text) {
        return text.replace("è", "\u202Aè\u200B\u202C").replace(" ", "\u00A0");
    }

    private static void assertSame(Board mine, Board theirs) {
        for (Merged merged :
                List.of(
                        Merge.of(mine, theirs),
                        Merge.of(mine, mine, theirs, Map.of()),
                        Merge.of(theirs, mine, theirs, Map.of()))) {
            assertEquals(List.of(), merged.conflicts());
            assertEquals(mine, merged.board());
            assertEquals(new Merged.Coming(0, 2, 0, 0, 0), merged.coming());
        }
    }

    private static Board board(UnaryOperator<String> written) {
        Board board =
                Board.empty(
                        new TemplateLibrary().template("vijf-partnerschappen"),
                        Meeting.of(written.apply("Crèche Zoë"), "Ouderavond", null, "nl", 6));
        Note cold = Note.of(board.template().cells().getFirst(), "wens", "ouder", "");
        board = with(board, note(1, cold, written.apply("De crèche is koud")));
        board = with(board, note(2, cold, written.apply("Façade: tweeëntwintig keer")));
        board = with(board, new Agreement(id(3), written.apply("Crèche verwarmen"), "", ""));
        Statement statement = Statement.of(written.apply("De crèche hoort erbij"));
        return with(
                board,
                new Statement(id(4), statement.text(), "", "", List.of(), statement.tallies()));
    }

    private static Note note(int id, Note like, String text) {
        return new Note(
                id(id),
                like.cell(),
                like.kind(),
                like.voice(),
                0,
                0,
                "",
                text,
                "",
                like.marks(),
                "",
                "",
                null);
    }

    private static Id id(int number) {
        return new Id(new UUID(7, number));
    }

    private static Board with(Board board, Item item) {
        return done(Change.Add.last(item), board);
    }

    private static Board done(Change change, Board board) {
        return ((Outcome.Done) change.on(board)).board();
    }
}
