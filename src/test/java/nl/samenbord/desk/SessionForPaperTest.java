package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.handout.SessionInside;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of a session goes inside a PDF: everything on paper, and no word that is kept from it. */
final class SessionForPaperTest {
    private static final Cell D1 = new Cell(3, 0);

    private final Board example = ExampleEvening.session().board();
    private final Note hidden = note("verborgenwoord", "verborgenvertaling").hidden(true);
    private final Note held = note("vastwoord", "vastvertaling").marked(Mark.HELD, true);
    private final Note binned = note("bakwoord", "bakvertaling");
    private final Note plain = note("openwoord", "openvertaling");
    private final Id erased = Id.fresh();

    private static Note note(String text, String translation) {
        Note bare = Note.of(D1, "wens", "ouder", text);
        return new Note(
                bare.id(),
                D1,
                "wens",
                "ouder",
                1,
                1,
                "nl",
                text,
                translation,
                Set.of(),
                "",
                "opmerking-" + text,
                null);
    }

    private Board board() {
        Board board = example;
        for (Note note : List.of(hidden, held, plain)) {
            board = more(board, Note.class, note);
        }
        board = more(board, Binned.class, new Binned(binned, List.of()));
        board = more(board, Parked.class, new Parked(Id.fresh(), "parkeerwoord"));
        List<Id> both = List.of(hidden.id(), plain.id());
        board =
                more(
                        board,
                        Bundle.class,
                        new Bundle(Id.fresh(), "verborgenwoord", D1, both, "", null));
        board = more(board, Ballot.class, new Ballot(Id.fresh(), "ouder", held.id(), 3));
        board =
                more(
                        board,
                        Theme.class,
                        new Theme(Id.fresh(), "thema", List.of(), List.of(), both));
        return new Board(board.template(), board.facts(), board.shelves(), Set.of(erased))
                .with(new Parking(4, ""));
    }

    private static <T extends Item> Board more(Board board, Class<T> sort, T item) {
        List<T> all = new ArrayList<>(board.all(sort).list());
        all.add(item);
        return board.with(sort, Shelf.of(all));
    }

    @Test
    void noWordAndNoTraceOfWhatIsKeptFromPaperIsInside() throws Exception {
        byte[] pdf = report(board());
        String inside =
                new String(SessionInside.of(pdf, SessionFormat.MOST_BYTES), StandardCharsets.UTF_8);
        assertTrue(inside.contains("openwoord") && inside.contains("openvertaling"));
        assertTrue(inside.contains("\"aboutOneChild\": 4"), "the number stays");
        for (String word :
                List.of(
                        "verborgen",
                        "vastwoord",
                        "vastvertaling",
                        "bakwoord",
                        "bakvertaling",
                        "opmerking-",
                        "parkeerwoord",
                        hidden.id().toString(),
                        held.id().toString(),
                        binned.id().toString(),
                        erased.toString())) {
            assertFalse(inside.contains(word), word);
        }
    }

    @Test
    void whatIsInsideIsASessionWithAllThatIsOnPaper() throws Exception {
        byte[] inside = SessionInside.of(report(example), SessionFormat.MOST_BYTES);
        Board again = SessionFormat.read(inside).session().board();
        Board paper = example.forPaper();
        assertEquals(
                paper.notes().stream().map(Note::text).toList(),
                again.notes().stream().map(Note::text).toList());
        assertEquals(paper.bundles(), again.bundles());
        assertEquals(paper.all(Ballot.class), again.all(Ballot.class));
        assertEquals(paper.facts(), again.facts());
        assertEquals(paper.template(), again.template());
    }

    @Test
    void theSameBoardGivesTheSameBytesUnderANameOfItsOwn() throws Exception {
        assertArrayEquals(SessionForPaper.of(example), SessionForPaper.of(example));
        Board other = board();
        assertArrayEquals(report(other), report(other));
        Id own = SessionFormat.read(SessionForPaper.of(example)).session().id();
        assertNotEquals(ExampleEvening.session().id(), own);
        assertNotEquals(SessionFormat.read(SessionForPaper.of(other)).session().id(), own);
    }

    @Test
    void whatGoesToParentsCarriesItOnlyWhenAskedFor() {
        for (PaperForm form : PaperForm.all()) {
            Printout usual = Printout.usual(form, example);
            boolean forTheTeam = Set.of("report", "directie").contains(form.id());
            assertEquals(forTheTeam, usual.sessionInside(), form.id());
            assertTrue(usual.carrying(true).sessionInside());
            assertEquals(
                    forTheTeam,
                    Printout.usual(PaperForm.forTheTables(), example)
                            .carrying(true)
                            .of(form)
                            .sessionInside(),
                    "another document is asked anew");
        }
    }

    private byte[] report(Board board) {
        Printout report = Printout.usual(PaperForm.ofTheEvening(), board);
        return new ExportHandout().make(board, report, pages -> true).pdf();
    }
}
