package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.versions.VersionsPane;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Earlier versions beside the present, and back again, by keys and names of controls. */
final class VersionsTest extends LaptopCase {
    /** Two versions: one with two notes, then one with a third; now one is gone, one is other. */
    private void evening() {
        keep("Koffie");
        keep("Thee");
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofMinutes(20)), board());
        keep("Taart");
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofMinutes(5)), board());
        Note tea = notes().get(1);
        bench.submit(new Change.Edit(tea, tea.saying("Thee met melk", "nl", "")));
        bench.submit(Changes.bin(board(), notes().getFirst()));
    }

    private Board board() {
        return bench.workshop.board();
    }

    private String sum() {
        return ((Labeled) node(VersionsPane.SUM)).getText();
    }

    private List<?> rows(String id) {
        return ((ListView<?>) node(id)).getItems();
    }

    @Test
    void lookingAtAVersionShowsItBesideTheBoardAndChangesNothing() {
        evening();
        Board before = board();
        keys.press(CONTROL, DIGIT9);
        assertEquals(2, rows(VersionsPane.LIST).size());
        assertEquals("Sinds toen: 1 briefje weg, 1 veranderd, geen erbij.", sum());
        assertEquals(3, rows(VersionsPane.NOTES).size());
        keys.press(DOWN);
        assertTrue(sum().endsWith(", 1 erbij."), sum());
        assertEquals(before, board());
        keys.press(ESCAPE);
        assertEquals(before, board());
    }

    @Test
    void oneNoteComesBackWithAKeyAndGoesAgainWithUndo() {
        evening();
        Board before = board();
        keys.press(CONTROL, DIGIT9);
        keys.press(TAB);
        keys.press(ENTER);
        assertEquals(List.of("Thee met melk", "Taart", "Koffie"), texts());
        keys.press(CONTROL, Z);
        assertEquals(before, board());
    }

    @Test
    void everythingComesBackAsItWasAndGoesAgainWithUndo() {
        evening();
        Board before = board();
        click(Work.VERSIONS.id());
        click(VersionsPane.ALL_BACK);
        assertEquals(List.of("Koffie", "Thee", "Taart"), texts());
        assertEquals("Deze versie is gelijk aan nu.", sum());
        assertTrue(node(VersionsPane.ALL_BACK).isDisabled());
        keys.press(CONTROL, Z);
        assertEquals(before, board());
        assertFalse(node(VersionsPane.ALL_BACK).isDisabled());
    }

    @Test
    void aSessionWithoutVersionsSaysSo() {
        keep("Koffie");
        keys.press(CONTROL, DIGIT9);
        assertEquals(List.of(), rows(VersionsPane.LIST));
        assertTrue(node(VersionsPane.NOTE_BACK).isDisabled());
    }

    @Test
    void itLooks() throws IOException {
        Board now = ExampleEvening.session().board();
        open(now);
        Note first = notes().getFirst();
        Board then = now;
        for (Note note : List.of(notes().get(3), notes().get(20))) {
            then = then.with(Note.class, without(then, note));
        }
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofDays(1)), emptyBoard());
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofMinutes(20)), then);
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofMinutes(4)), now);
        bench.submit(new Change.Edit(first, first.saying("Heel iets anders", "nl", "")));
        bench.submit(Changes.bin(board(), notes().get(7)));
        click(Work.VERSIONS.id());
        keys.press(DOWN);
        Shot.of(stage.getScene(), "versions");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }

    @Test
    void itLooksInEnglishInASmallWindow() throws IOException {
        bench =
                WaitForAsyncUtils.waitForAsyncFx(
                        Patience.MILLIS,
                        () -> {
                            Bench shown =
                                    new Bench(
                                            ExampleEvening.session().board(),
                                            Draft.NONE,
                                            Language.ENGLISH);
                            shown.show(stage, 1280, 680);
                            return shown;
                        });
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofDays(1)), emptyBoard());
        bench.earlier.add(Bench.CLOCK.instant().minus(Duration.ofMinutes(4)), board());
        bench.submit(Changes.bin(board(), notes().get(2)));
        bench.submit(Changes.bin(board(), notes().get(9)));
        click(Work.VERSIONS.id());
        Shot.of(stage.getScene(), "versions-en");
        assertEquals("Since then: 2 notes gone, none changed, none added.", sum());
    }

    private static Shelf<Note> without(Board board, Note note) {
        return Shelf.of(board.notes().stream().filter(other -> !other.equals(note)).toList());
    }
}
