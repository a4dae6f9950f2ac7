package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a team says before the evening comes under the notes of the evening. */
final class BaselinesTest {
    private static final Cell A1 = new Cell(0, 0);
    private static final Cell B2 = new Cell(1, 1);

    private static Board board(String template, Note... notes) {
        return Board.empty(
                        new TemplateLibrary().template(template),
                        Meeting.of("De Vlinderboom", "Scan", null, "nl", 0))
                .with(Note.class, Shelf.of(List.of(notes)));
    }

    private static Note said(Board board, Cell cell, String text) {
        Template template = board.template();
        return Note.of(
                cell, template.kinds().getFirst().id(), template.voices().getFirst().id(), text);
    }

    @Test
    void aScanIsTakenOverByColumnAndOnlyOnce() {
        Board empty = board("team-scan");
        Board scan =
                board(
                        "team-scan",
                        said(empty, A1, "Koffie op vrijdag"),
                        said(empty, B2, "hidden").hidden(true));
        Board evening = board("vijf-partnerschappen");
        List<Baseline> taken = Baselines.taken(scan, evening);
        assertEquals(List.of("Koffie op vrijdag"), taken.stream().map(Baseline::text).toList());
        Baseline one = taken.getFirst();
        assertEquals("informeel", one.column());
        assertEquals("", one.row());
        assertEquals("Wat gebeurt er al?", one.question());
        Board after = evening.with(Baseline.class, Shelf.of(taken));
        assertEquals(List.of(), Baselines.taken(scan, after));
    }

    @Test
    void aRowThatBothHaveStaysThatRow() {
        Board empty = board("beginsituatie");
        Board scan = board("beginsituatie", said(empty, B2, "Iedereen kent de regels"));
        Baseline one = Baselines.taken(scan, board("vijf-partnerschappen")).getFirst();
        assertEquals("formeel", one.column());
        assertEquals("cultuur", one.row());
    }

    @Test
    void itLiesUnderTheNotesOfItsCellsAndIsNotCounted() {
        Board evening = board("vijf-partnerschappen");
        Note wish = Note.of(A1, "wens", "ouder", "Vaker koffie");
        Baseline whole = new Baseline(Id.fresh(), "informeel", "", "Nu?", "Koffie op vrijdag");
        Baseline cell = new Baseline(Id.fresh(), "informeel", "communicatie", "Nu?", "Nieuwsbrief");
        Board before =
                evening.with(Note.class, Shelf.of(List.of(wish)))
                        .with(Baseline.class, Shelf.of(List.of(whole, cell)));
        Voice voice = Underlay.voice("Beginsituatie", "#E4E2DA", "#6E6A62");
        Board under = Underlay.under(before, A1, voice);
        assertEquals(
                List.of("Vaker koffie", "Nieuwsbrief", "Koffie op vrijdag"),
                under.notesIn(A1).stream().map(Note::text).toList());
        assertEquals(1, new Counts(under, A1).total());
        Board other = Underlay.under(before, new Cell(0, 1), voice);
        assertEquals(1, other.notesIn(new Cell(0, 1)).size(), "of the whole column only");
        assertSame(before, Underlay.under(before, B2, voice));
    }
}
