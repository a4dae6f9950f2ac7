package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.review.Spread;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.review.ReadingIds;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A session is read back afterwards. */
final class ReadingTest extends LaptopCase {
    private final Board example = ExampleEvening.session().board();

    private void read() {
        open(example);
        keys.press(CONTROL, SHIFT, DIGIT1);
    }

    private List<Note> listed() {
        return notesIn((ListView<?>) node(ReadingIds.LIST));
    }

    private static List<Note> notesIn(ListView<?> list) {
        return list.getItems().stream().map(Note.class::cast).toList();
    }

    private void pick(String id, String choice) {
        bench.run(
                () -> {
                    Picker picker = (Picker) bench.laptop.lookup("#" + id);
                    picker.setValue(
                            picker.getItems().stream()
                                    .filter(one -> one.id().equals(choice))
                                    .findFirst()
                                    .orElseThrow());
                });
    }

    @Test
    void filtersAddUpAndEscapeTakesThemAway() {
        read();
        assertEquals(example.notes().size(), listed().size());
        pick(ReadingIds.VOICE, "school");
        assertTrue(listed().stream().allMatch(note -> note.voice().equals("school")));
        String column = example.template().columns().getFirst().id();
        pick(ReadingIds.COLUMN, column);
        long few =
                example.notes().stream()
                        .filter(n -> n.voice().equals("school") && n.cell().column() == 0)
                        .count();
        assertEquals(few, listed().size());
        bench.focus(ReadingIds.LIST);
        keys.press(ESCAPE);
        assertEquals(example.notes().size(), listed().size());
        keys.press(ESCAPE);
        assertFalse(node(ReadingIds.LIST).getParent().getParent().isVisible());
    }

    @Test
    void aWordIsLookedForWithinWhatIsAsked() {
        read();
        bench.focus(ReadingIds.SEARCH);
        keys.type("koffie");
        assertFalse(listed().isEmpty());
        assertTrue(
                listed().stream()
                        .allMatch(n -> (n.text() + n.translation()).matches("(?is).*koffie.*")));
    }

    @Test
    void enterGoesToTheNoteWhereItHangs() {
        read();
        keys.press(DOWN);
        Note second = listed().get(1);
        keys.press(ENTER);
        assertEquals(second.id(), bench.hand.note().orElseThrow().id());
        assertTrue(node(Ids.NOTES).isVisible());
    }

    @Test
    void aLateNoteCarriesItsOriginUntilThatIsOver() {
        read();
        click(ReadingIds.late(1));
        keep("Graag een tolk bij het gesprek");
        keep("b2 Ook op vrijdag open");
        List<Note> late = notes().stream().filter(n -> n.origin().equals("brief")).toList();
        assertEquals(2, late.size());
        assertEquals(List.of(0, 0), late.stream().map(Note::table).toList());
        assertEquals(new Cell(1, 1), late.get(1).cell());
        click(ReadingIds.LATE_DONE);
        keep("Weer van een tafel");
        assertEquals("", notes().getLast().origin());
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        assertEquals(1, notes().stream().filter(n -> n.origin().equals("brief")).count());
    }

    @Test
    void aPersonIsNoOrigin() {
        read();
        bench.focus(ReadingIds.LATE_ORIGIN);
        keys.type("brief van juf Anja");
        keys.press(ENTER);
        assertEquals("", bench.workshop.draft().origin());
        assertEquals("brief van juf Anja", text(ReadingIds.LATE_ORIGIN));
        keys.press(ESCAPE);
        bench.focus(ReadingIds.LATE_ORIGIN);
        keys.type("buurtavond");
        keys.press(ENTER);
        assertEquals("buurtavond", bench.workshop.draft().origin());
    }

    @Test
    void anEmptyCellIsOneStepAway() {
        read();
        click(ReadingIds.TO_SPREAD);
        Cell empty = Spread.ofNotes(example).empty().getFirst();
        bench.focus(ReadingIds.empty(empty.code()));
        keys.press(ENTER);
        assertEquals(empty, bench.hand.cell());
    }

    @Test
    void thePictureSaysInWordsWhatItShows() {
        read();
        click(ReadingIds.TO_SPREAD);
        String words = node(ReadingIds.PICTURE).getAccessibleText();
        Spread spread = Spread.ofNotes(example.forPaper());
        for (Spread.Group group : spread.groups()) {
            int parents = spread.in(group.columns(), spread.voices().getFirst());
            assertTrue(words.contains(group.name() + ": ouders: " + parents), words);
        }
    }

    @Test
    void theEveningsSideGivesRoomAndComesBack() {
        read();
        assertNull(bench.laptop.lookup("#" + Ids.SCENE_GRID));
        keys.press(F2);
        assertNotNull(bench.laptop.lookup("#" + Ids.SCENE_GRID));
        keys.press(CONTROL, SHIFT, DIGIT1);
        assertNotNull(bench.laptop.lookup("#" + Ids.SCENE_GRID));
    }

    @Test
    void theButtonsForAfterwardsAreBehindOneButton() {
        click(Ids.WORK_LATER);
        click(Work.READING.id());
        assertTrue(((Labeled) node(ReadingIds.COUNT)).getText().contains("geen"));
        click(Ids.WORK_EVENING);
        click(Work.PARKING.id());
        assertNull(bench.laptop.lookup("#" + Work.READING.id()));
    }
}
