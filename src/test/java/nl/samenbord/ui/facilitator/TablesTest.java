package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;

import nl.samenbord.board.Board;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Table;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.tables.TableIds;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class TablesTest extends LaptopCase {
    @Test
    void peopleAreCountedInTheHouseAndAtTheTables() {
        keys.press(CONTROL, DIGIT4);
        click(TableIds.present("ouder"));
        keys.type("41");
        click(TableIds.people(1, "ouder"));
        keys.type("7");
        keys.press(ENTER);
        keys.type("6");
        keys.press(TAB);
        assertEquals(Map.of("ouder", 41), meeting().people().present());
        assertEquals(Map.of("ouder", 7), meeting().tables().get(0).present());
        assertEquals(Map.of("ouder", 6), meeting().tables().get(1).present());
        keys.press(CONTROL, Z);
        assertEquals(Map.of(), meeting().tables().get(1).present());
    }

    @Test
    void tablesComeAndGo() {
        keys.press(CONTROL, DIGIT4);
        click(TableIds.ADD);
        assertEquals(7, meeting().tables().size());
        click(TableIds.ARRANGE);
        click(TableIds.remove(3));
        assertEquals(List.of(1, 2, 4, 5, 6, 7), numbers());
        click(TableIds.host(4));
        keys.type("lid ouderraad");
        keys.press(ENTER);
        assertEquals("lid ouderraad", meeting().tables().get(2).host());
    }

    @Test
    void aPileIsTypedWithItsTableUntilAnotherIsChosen() {
        keys.press(CONTROL, DIGIT4);
        click(TableIds.pile(3));
        assertEquals("Tafel 3", told(Ids.TABLE));
        assertEquals("Je typt tafel 3", told(TableIds.PILE));
        keys.press(ESCAPE);
        keep("Koffie");
        keys.type("b2 ");
        keep("Thee");
        keys.press(ALT, DIGIT2);
        keep("Water");
        assertEquals(List.of(3, 3, 2), notes().stream().map(Note::table).toList());
    }

    @Test
    void aTableAboveNineIsChosenWithAltHeldDown() {
        open(
                Board.empty(
                        new TemplateLibrary().template("vijf-partnerschappen"),
                        Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 12)));
        keys.press(ALT, DIGIT1);
        assertEquals("Tafel 1", told(Ids.TABLE));
        keys.press(ALT, DIGIT2);
        assertEquals("Tafel 12", told(Ids.TABLE));
        keys.release(ALT);
        keys.press(ALT, DIGIT2);
        assertEquals("Tafel 2", told(Ids.TABLE));
        keys.press(ALT, DIGIT3);
        assertEquals("Tafel 3", told(Ids.TABLE));
    }

    @Test
    void newNotesGetTheRoundThatStandsInTheTypingLine() {
        keys.press(ALT, R);
        assertEquals("Tafel 1 · ronde 1", told(Ids.TABLE));
        keep("Koffie");
        keys.press(ALT, R);
        keep("Thee");
        keys.press(CONTROL, DIGIT4);
        click(TableIds.round(0));
        keys.press(ESCAPE);
        keep("Water");
        assertEquals(List.of(1, 2, 0), notes().stream().map(Note::round).toList());
    }

    @Test
    void whoWasNotHeardIsSeenWhileItCanBeMended() {
        Board board = emptyBoard();
        List<Table> tables =
                List.of(
                        new Table(1, Map.of("ouder", 7, "school", 2), "", List.of()),
                        new Table(2, Map.of("ouder", 7), "", List.of()));
        open(board.with(board.meeting().seating(board.meeting().people(), tables)));
        keep("Koffie");
        keys.press(CONTROL, DIGIT4);
        assertEquals("1", told(TableIds.notes(1, "ouder")));
        assertEquals(
                "tafel 1: nog geen briefje van teamleden · tafel 2: nog geen briefjes",
                told(TableIds.SILENT));
        keys.press(ESCAPE);
        keys.press(ALT, S);
        keep("Thee");
        keys.press(CONTROL, DIGIT4);
        assertEquals("tafel 2: nog geen briefjes", told(TableIds.SILENT));
    }

    @Test
    void aNoteInAnotherScriptWaitsUntilSomebodyTypesIt() {
        keys.press(ALT, L);
        keys.press(ALT, L);
        keys.type("d1 ");
        keys.press(CONTROL, N);
        keep("Koffie");
        Note waiting = notes().getFirst();
        assertEquals("nog niet getypt · tafel 1 · Turks", waiting.text());
        assertEquals(D1, waiting.cell());
        assertTrue(waiting.is(Mark.UNTYPED));
        assertEquals("Tafels · 1", told(Work.TABLES.id()));
        keys.press(CONTROL, DIGIT4);
        assertEquals(
                waiting, robot.lookup("#" + TableIds.UNTYPED).queryListView().getItems().get(0));
        focus(TableIds.UNTYPED);
        keys.press(ENTER);
        assertEquals("", line());
        keep("Kahve");
        Note typed = bench.workshop.board().note(waiting.id()).orElseThrow();
        assertEquals(List.of("Kahve", "tr"), List.of(typed.text(), typed.language()));
        assertFalse(typed.is(Mark.UNTYPED));
        assertEquals("Tafels", told(Work.TABLES.id()));
        keys.press(CONTROL, Z);
        assertTrue(bench.workshop.board().note(waiting.id()).orElseThrow().is(Mark.UNTYPED));
    }

    @Test
    void whatStandsInTheLineStaysWhenAPlaceIsKept() {
        keys.type("half getypt");
        keys.press(CONTROL, N);
        assertEquals("half getypt", line());
        assertEquals(List.of("nog niet getypt · tafel 1"), texts());
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
    }

    private Meeting meeting() {
        return bench.workshop.board().meeting();
    }

    private List<Integer> numbers() {
        return meeting().tables().stream().map(Table::number).toList();
    }

    private void focus(String id) {
        robot.interact(() -> node(id).requestFocus());
    }

    private String told(String id) {
        return ((Labeled) node(id)).getText();
    }
}
