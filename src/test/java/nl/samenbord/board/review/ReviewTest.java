package nl.samenbord.board.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be read from a board afterwards. */
final class ReviewTest {
    private static final Cell A1 = new Cell(0, 0);
    private static final Cell B2 = new Cell(1, 1);

    private static Note note(Cell cell, String voice, String text) {
        return Note.of(cell, "wens", voice, text);
    }

    private static Board board(Note... notes) {
        Meeting meeting = Meeting.of("De Vlinderboom", "Avond", LocalDate.of(2026, 11, 5), "nl", 3);
        return Board.empty(new TemplateLibrary().template("vijf-partnerschappen"), meeting)
                .with(Note.class, Shelf.of(List.of(notes)));
    }

    private static List<String> texts(Board board, NoteFilter filter) {
        return board.notes().stream().filter(filter.on(board)).map(Note::text).toList();
    }

    @Test
    void everyQuestionLetsOnlyThroughWhatAnswersIt() {
        Note one = note(A1, "ouder", "een").by("wens", "ouder", 2);
        Note two = note(B2, "school", "twee").from("brief").saying("twee", "tr", "");
        Board board = board(one, two).with(Ballot.class, Shelf.of(List.of(dots(one.id(), 3))));
        assertEquals(List.of("een", "twee"), texts(board, NoteFilter.ALL));
        String column = board.template().columns().get(1).id();
        assertEquals(List.of("twee"), texts(board, filter(column, "", "", "", "")));
        String row = board.template().rows().getFirst().id();
        assertEquals(List.of("een"), texts(board, filter("", row, "", "", "")));
        assertEquals(List.of("een"), texts(board, filter("", "", "2", "", "")));
        assertEquals(List.of("twee"), texts(board, filter("", "", "brief", "", "")));
        assertEquals(List.of("een"), texts(board, filter("", "", "", "nl", "")));
        assertEquals(List.of("twee"), texts(board, filter("", "", "", "tr", "")));
        assertEquals(List.of("een"), texts(board, filter("", "", "", "", NoteFilter.ANY_DOTS)));
        assertEquals(List.of("twee"), texts(board, filter("", "", "", "", NoteFilter.NO_DOTS)));
        assertEquals(List.of("een"), texts(board, filter("", "", "", "", "ouder")));
        assertEquals(List.of(), texts(board, filter("", "", "", "", "school")));
    }

    private static NoteFilter filter(
            String column, String row, String source, String language, String dots) {
        return new NoteFilter(column, row, "", "", source, language, dots);
    }

    private static Ballot dots(Id target, int count) {
        return new Ballot(Id.fresh(), "ouder", target, count);
    }

    @Test
    void aNoteInABundleIsSortedByTheDotsOfItsBundle() {
        Note one = note(A1, "ouder", "een");
        Note two = note(A1, "ouder", "twee");
        Bundle bundle = new Bundle(Id.fresh(), "samen", A1, List.of(two.id()), "", null);
        Board board =
                board(one, two)
                        .with(Bundle.class, Shelf.of(List.of(bundle)))
                        .with(
                                Ballot.class,
                                Shelf.of(List.of(dots(one.id(), 1), dots(bundle.id(), 4))));
        List<Note> sorted = new ArrayList<>(board.notes().list());
        sorted.sort(NoteOrder.DOTS.on(board));
        assertEquals(List.of(two, one), sorted);
    }

    @Test
    void whatBothWroteAndBothWantIsAgreedOnAndWhatOneWantsIsNot() {
        Note ours = note(A1, "ouder", "samen eten");
        Note theirs = note(A1, "school", "een maaltijd");
        Note only = note(B2, "ouder", "stem in de MR");
        Bundle bundle =
                new Bundle(Id.fresh(), "Eten", A1, List.of(ours.id(), theirs.id()), "", null);
        Board board =
                board(ours, theirs, only)
                        .with(Bundle.class, Shelf.of(List.of(bundle)))
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(
                                                dots(bundle.id(), 4),
                                                dots(only.id(), 4),
                                                new Ballot(Id.fresh(), "school", bundle.id(), 2))));
        List<Common> common = Common.on(board);
        assertEquals(List.of(bundle.id()), common.stream().map(c -> c.posted().id()).toList());
        assertTrue(common.getFirst().written());
        assertTrue(common.getFirst().wanted());
        assertEquals(List.of(), Common.on(board(only)), "one voice alone agrees with nobody");
    }

    @Test
    void answersOfMostPeopleAreLaidSideBySide() {
        Statement alike = counted(new Tally(9, 1, 0), new Tally(4, 1, 0));
        Statement apart = counted(new Tally(9, 1, 0), new Tally(1, 4, 0));
        Statement alone =
                Statement.of("alleen ouders").counting(Map.of("ouder", new Tally(3, 0, 0)));
        Board board = board().with(Statement.class, Shelf.of(List.of(alike, apart, alone)));
        List<Stance> stances = Stance.on(board);
        assertEquals(
                List.of(alike, apart), stances.stream().map(stance -> stance.statement()).toList());
        assertEquals(List.of(true, false), stances.stream().map(Stance::alike).toList());
    }

    private static Statement counted(Tally parents, Tally school) {
        return Statement.of("Wij weten genoeg van elkaar.")
                .counting(Map.of("ouder", parents, "school", school));
    }

    @Test
    void theSpreadLosesNoNoteAndNamesWhatStayedEmpty() {
        Board board = ExampleEvening.session().board();
        Spread spread = Spread.ofNotes(board);
        int sum = 0;
        for (Spread.Group group : spread.groups()) {
            for (Voice voice : spread.voices()) {
                sum += spread.in(group.columns(), voice);
            }
        }
        assertEquals(board.notes().size(), sum);
        assertEquals(board.template().clusters().size(), spread.groups().size());
        for (Cell cell : spread.empty()) {
            assertEquals(List.of(), board.notesIn(cell), cell.code());
        }
        long filled = board.notes().stream().map(Note::cell).distinct().count();
        assertEquals(board.template().cells().size() - filled, spread.empty().size());
        int given = board.all(Ballot.class).stream().mapToInt(Ballot::count).sum();
        Spread dots = Spread.ofDots(board);
        int counted = board.template().cells().stream().mapToInt(dots::in).sum();
        assertEquals(given, counted);
    }

    @Test
    void anEveningIsOverTheDayAfterIfSomethingWasWritten() {
        LocalDate day = LocalDate.of(2026, 11, 5);
        assertFalse(Afterwards.isOver(board(note(A1, "ouder", "een")), day));
        assertTrue(Afterwards.isOver(board(note(A1, "ouder", "een")), day.plusDays(1)));
        assertFalse(Afterwards.isOver(board(), day.plusDays(1)));
    }
}
