package nl.samenbord.board.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Former;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Row;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Template;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Voting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two sessions beside each other. */
final class YearBesideYearTest {
    private static final Cell A1 = new Cell(0, 0);

    private final YearBoard first = SecondEvening.first();
    private final YearBoard second = SecondEvening.alone();

    private static Voice voice(YearBesideYear years, String id) {
        return years.now().board().template().voice(id);
    }

    private static Board done(Board board, Change change) {
        return assertInstanceOf(Outcome.Done.class, change.on(board)).board();
    }

    private static CellYear in(YearBesideYear years, Cell cell) {
        return years.cells().stream().filter(c -> c.cell().equals(cell)).findFirst().orElseThrow();
    }

    @Test
    void eachVoiceIsCountedByItself() {
        YearBesideYear years = YearBesideYear.of(first, second);
        assertEquals(30, years.cells().size());
        CellYear cell = in(years, A1);
        assertEquals(3, cell.of(voice(years, "ouder")).notesThen());
        assertEquals(2, cell.of(voice(years, "ouder")).notesNow());
        assertEquals(-1, cell.of(voice(years, "ouder")).more());
        assertEquals(7, cell.of(voice(years, "ouder")).dotsNow());
        assertEquals(1, cell.of(voice(years, "school")).notesThen());
        assertEquals(5, cell.of(voice(years, "school")).dotsNow());
        // a bundle and a loose note then, three loose notes now
        assertEquals(2, cell.then().size());
        assertEquals(3, cell.now().size());
    }

    @Test
    void theDayTellsWhichIsTheEarlierOne() {
        YearBesideYear years = YearBesideYear.of(second, first);
        assertEquals(first.session(), years.then().session());
        assertTrue(years.turned());
        assertTrue(years.sure());
        assertFalse(YearBesideYear.of(first, second).turned());
    }

    @Test
    void withoutADayTheyStayAsGiven() {
        YearBoard undated = new YearBoard(second.session(), dated(second.board(), null));
        YearBesideYear years = YearBesideYear.of(undated, first);
        assertEquals(undated.session(), years.then().session());
        assertFalse(years.turned());
        assertFalse(years.sure());
        YearBoard sameDay =
                new YearBoard(
                        second.session(),
                        dated(second.board(), first.board().meeting().when().date()));
        assertFalse(YearBesideYear.of(sameDay, first).sure());
    }

    private static Board dated(Board board, @Nullable LocalDate day) {
        Meeting meeting = board.meeting();
        return board.with(meeting.renamed(meeting.school().name(), meeting.title(), day));
    }

    @Test
    void secretDotsAreOnPaperAndHiddenNotesAreNot() {
        Note hidden = first.board().notes().stream().filter(Note::hidden).findFirst().orElseThrow();
        Board secret = second.board().with(new Voting(3, 1, true, List.of()));
        YearBesideYear years = YearBesideYear.of(first, new YearBoard(second.session(), secret));
        assertEquals(7, in(years, A1).of(voice(years, "ouder")).dotsNow());
        assertTrue(
                years.cells().stream()
                        .flatMap(cell -> cell.then().stream())
                        .flatMap(piece -> piece.all().stream())
                        .noneMatch(note -> note.id().equals(hidden.id())));
    }

    @Test
    void gridsThatDifferAreComparedOnWhatTheyShare() {
        Template whole = second.board().template();
        List<Row> rows = new ArrayList<>(whole.rows());
        Row other = new Row("taal", "Taal", "Taal");
        rows.set(1, other);
        Template changed =
                new Template(
                        whole.id(),
                        whole.title(),
                        whole.language(),
                        whole.source(),
                        whole.occasion(),
                        whole.about(),
                        whole.clusters(),
                        whole.columns(),
                        rows.reversed(),
                        Map.of(),
                        whole.kinds(),
                        whole.voices());
        Board now =
                Board.empty(changed, second.board().meeting())
                        .with(
                                Note.class,
                                Shelf.of(
                                        List.of(
                                                Note.of(new Cell(0, 5), "wens", "ouder", "Onder"),
                                                Note.of(new Cell(0, 4), "wens", "ouder", "X"))));
        YearBesideYear years = YearBesideYear.of(first, new YearBoard(Id.fresh(), now));
        assertEquals(25, years.cells().size());
        // the first row of then is the last of now
        CellYear cell = in(years, new Cell(0, 5));
        assertEquals(A1, cell.before());
        assertEquals(3, cell.of(voice(years, "ouder")).notesThen());
        assertEquals(1, cell.of(voice(years, "ouder")).notesNow());
        List<SharedGrid.Apart> apart = years.grid().apart();
        assertEquals(2, apart.size());
        assertEquals(SharedGrid.Part.ROW, apart.getFirst().part());
        assertTrue(apart.getFirst().then());
        assertEquals(13, apart.getFirst().notes());
        assertEquals("Taal", apart.getLast().name());
        assertEquals(1, apart.getLast().notes());
    }

    @Test
    void aGridWithNothingInCommonHasNoCellsAndIsNamed() {
        YearBesideYear years =
                YearBesideYear.of(first, new YearBoard(Id.fresh(), Grids.board(1, 1)));
        assertEquals(List.of(), years.cells());
        assertFalse(years.grid().apart().isEmpty());
        YearBesideYear same =
                YearBesideYear.of(
                        new YearBoard(Id.fresh(), Grids.board(1, 1)),
                        new YearBoard(Id.fresh(), Grids.board(1, 1)));
        assertEquals(1, same.cells().size());
        assertEquals(List.of(), same.carried());
        assertEquals(List.of(), same.grid().apart());
    }

    @Test
    void whatWasPromisedComesAlongWithoutAnyNote() {
        Board board = SecondEvening.beside().board();
        Sequel sequel = Sequel.of(board);
        assertEquals(3, sequel.agreements().size());
        assertEquals(3, sequel.themes().size());
        assertEquals(4, sequel.themes().getFirst().steps().size());
        Carried door = sequel.themes().getFirst().steps().getFirst();
        assertEquals(Progress.State.DONE, door.came().state());
        Carried not =
                sequel.all().stream()
                        .filter(one -> one.what().equals("Elke week een avond open"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                new Progress(Progress.State.STOPPED, "te veel avonden voor het team"), not.came());
        assertEquals(second.board().notes(), board.notes());
        assertEquals("Ouderavond wensen en verwachtingen", board.all(Former.class).get(0).title());
    }

    @Test
    void carryingOverTwiceChangesNothingAndKeepsWhatTheTeamSaid() {
        Board told = SecondEvening.told().board();
        assertTrue(Carrying.over(first, told).isEmpty());
        Agreement agreed = first.board().all(Agreement.class).get(0);
        Board other =
                first.board()
                        .with(
                                Agreement.class,
                                Shelf.of(
                                        List.of(
                                                new Agreement(
                                                        agreed.id(), "Anders gezegd", "", ""))));
        Board again =
                done(
                        told,
                        Carrying.over(new YearBoard(first.session(), other), told).orElseThrow());
        Carried renewed = again.all(Carried.class).get(0);
        assertEquals("Anders gezegd", renewed.what());
        assertEquals(Progress.State.DONE, renewed.came().state());
    }

    @Test
    void carryingOverCanBeUndoneAndTakenAway() {
        Change over = Carrying.over(first, second.board()).orElseThrow();
        Outcome.Done made = assertInstanceOf(Outcome.Done.class, over.on(second.board()));
        assertEquals(second.board(), done(made.board(), made.did().inverse()));
        Former former = made.board().all(Former.class).get(0);
        assertEquals(second.board(), done(made.board(), Carrying.away(made.board(), former)));
    }

    @Test
    void wordsOfAHiddenNoteDoNotComeAlong() {
        Note hidden = first.board().notes().stream().filter(Note::hidden).findFirst().orElseThrow();
        Theme theme =
                new Theme(Id.fresh(), hidden.text(), List.of(), List.of(), List.of(hidden.id()));
        Agreement agreed = new Agreement(Id.fresh(), "Zie: " + hidden.text(), "", "");
        Board board =
                first.board()
                        .with(Theme.class, Shelf.of(List.of(theme)))
                        .with(Agreement.class, Shelf.of(List.of(agreed)));
        assertEquals(
                List.of(), Carrying.beside(new YearBoard(first.session(), board), second.board()));
    }

    @Test
    void themesStayGoAndCome() {
        YearBesideYear before = YearBesideYear.of(first, second);
        assertEquals(List.of(), before.themes().staying());
        assertEquals(3, before.themes().gone().size());
        assertEquals(3, before.themes().fresh().size());
        YearBesideYear told = YearBesideYear.of(first, SecondEvening.told());
        assertEquals(2, told.themes().staying().size());
        assertEquals(
                "Makkelijk contact: één app en de deur",
                told.themes().staying().getFirst().now().getFirst().title());
        assertEquals(
                "Dezelfde dag bericht bij pesten of ruzie", told.themes().gone().getFirst().what());
        assertEquals("Samen één lijn over telefoons", told.themes().fresh().getFirst().title());
    }

    @Test
    void aThemeThatWasTakenAwayIsNoLongerLinked() {
        Board told = SecondEvening.told().board();
        Board without = told.with(Theme.class, Shelf.of(List.of()));
        YearBesideYear years = YearBesideYear.of(first, new YearBoard(second.session(), without));
        assertEquals(List.of(), years.themes().staying());
    }

    @Test
    void theNumberIsALineOverAllYears() {
        YearBesideYear years = YearBesideYear.of(first, SecondEvening.told());
        assertEquals(2, years.dream().points().size());
        assertEquals(5, years.dream().points().getFirst().number());
        assertEquals(6, years.dream().points().getLast().number());
        YearBoard third =
                new YearBoard(Id.fresh(), dated(second.board(), LocalDate.of(2028, 10, 10)));
        YearBesideYear three = YearBesideYear.of(List.of(third, first, second));
        assertEquals(second.session(), three.then().session());
        assertEquals(3, three.dream().points().size());
        // a session carries along the line of the one that lay beside it
        Board carrying =
                done(
                        third.board(),
                        Carrying.over(SecondEvening.told(), third.board()).orElseThrow());
        assertEquals(3, DreamLine.of(carrying).points().size());
        assertEquals(1, Sequel.of(carrying).agreements().size());
    }

    @Test
    void theSameSessionIsKnownAgainAlsoInAnotherFile() {
        assertTrue(first.isSameAs(new YearBoard(Id.fresh(), first.board())));
        assertTrue(first.isSameAs(new YearBoard(first.session(), dated(first.board(), null))));
        // a file that was copied for another year, with other notes on another day
        assertFalse(first.isSameAs(new YearBoard(first.session(), second.board())));
        assertFalse(first.isSameAs(second));
    }
}
