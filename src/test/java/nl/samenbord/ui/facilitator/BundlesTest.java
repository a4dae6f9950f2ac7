package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

import nl.samenbord.Patience;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.notes.BundleBar;
import nl.samenbord.ui.facilitator.notes.TitleField;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

final class BundlesTest extends LaptopCase {
    private static final String TITLE = TitleField.titleId(BundleBar.ID);

    @Test
    void notesArePickedWithTheSpaceBarInSeveralCellsAndLaidTogetherWithoutTheMouse() {
        keep("Koffie in de ochtend");
        keep("Een bankje");
        keys.type("d1 ");
        keep("Koffie");
        keys.press(ENTER);
        keys.press(SPACE);
        assertEquals("1 gekozen · D1 · kies er nog één", told());
        goTo(A1);
        keys.press(ENTER);
        keys.press(SPACE);
        assertEquals("2 gekozen · A1, D1", told());
        keys.press(CONTROL, J);
        assertEquals("Koffie", text(TITLE));
        keys.press(DOWN);
        assertEquals("Koffie in de ochtend", text(TITLE));
        keys.press(ENTER);
        Bundle bundle = bundles().getFirst();
        assertEquals("Koffie in de ochtend", bundle.title());
        assertEquals(List.of("Koffie", "Koffie in de ochtend"), inside(bundle));
        assertFalse(seen(BundleBar.LAY));
        keep("de regel is weer klaar");
        assertEquals(4, notes().size());
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        assertEquals(List.of(), bundles());
    }

    @Test
    void aSpaceInATextThatIsBeingTypedPicksNothing() {
        keep("eerste");
        keys.press(ENTER);
        keep("twee woorden");
        assertEquals(List.of("eerste", "twee woorden"), texts());
        assertFalse(seen(BundleBar.LAY));
    }

    @Test
    void shiftAndAnArrowPicksOnAndEscLetsGo() {
        keep("een");
        keep("twee");
        keys.press(ENTER);
        keys.press(SHIFT, RIGHT);
        assertEquals("2 gekozen · A1", told());
        keys.press(ESCAPE);
        assertFalse(seen(BundleBar.LAY));
        assertEquals("twee", bench.hand.note().orElseThrow().text());
        keys.press(SHIFT, LEFT);
        keys.press(CONTROL, J);
        keys.press(ESCAPE);
        assertFalse(seen(TITLE));
        assertEquals("2 gekozen · A1", told());
    }

    @Test
    void theMousePicksWithCtrlAndShift() {
        Stream.of("een", "twee", "drie", "vier").forEach(this::keep);
        robot.clickOn(card(0));
        robot.press(CONTROL).clickOn(card(0)).release(CONTROL);
        assertEquals("1 gekozen · A1 · kies er nog één", told());
        click(BundleBar.LET_GO);
        robot.press(CONTROL).clickOn(card(2)).release(CONTROL);
        assertEquals("2 gekozen · A1", told());
        robot.press(CONTROL).clickOn(card(2)).release(CONTROL);
        robot.clickOn(card(1));
        robot.press(SHIFT).clickOn(card(3)).release(SHIFT);
        assertEquals("4 gekozen · A1", told());
        click(BundleBar.LET_GO);
        assertFalse(seen(BundleBar.LAY));
    }

    @Test
    void aNoteThatIsDroppedOnAnotherIsLaidWithItOnceItHasATitle() {
        keep("een");
        keep("twee");
        robot.drag(card(0)).dropTo(card(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("een", text(TITLE));
        keys.press(ENTER);
        assertEquals(List.of("twee", "een"), inside(bundles().getFirst()));
    }

    @Test
    void anotherNoteComesIntoABundleThatIsThere() {
        bundled("Koffie", "Thee");
        keep("Water");
        pick(2, 0);
        keys.press(CONTROL, J);
        assertEquals("Thee", text(TITLE));
        assertEquals("In deze bundel leggen ⏎", label(TitleField.makeId(BundleBar.ID)));
        keys.type(" en water");
        click(TitleField.makeId(BundleBar.ID));
        assertEquals(1, bundles().size());
        assertEquals(List.of("Koffie", "Thee", "Water"), inside(bundles().getFirst()));
    }

    @Test
    void aNoteIsTakenOutRenamedAndTheRestTakenApartByKeyAndByButton() {
        bundled("Koffie", "Thee", "Water");
        click(BundleBar.TAKE_OUT);
        assertEquals(List.of("Thee", "Water"), inside(bundles().getFirst()));
        assertEquals("Koffie", bench.hand.note().orElseThrow().text());
        robot.clickOn(card(1));
        click(BundleBar.RENAME);
        robot.write("Drinken");
        keys.press(ENTER);
        assertEquals("Drinken", bundles().getFirst().title());
        keys.press(CONTROL, U);
        assertEquals(List.of("Water"), inside(bundles().getFirst()));
        robot.clickOn(card(2));
        keys.press(CONTROL, SHIFT, U);
        assertEquals(List.of(), bundles());
        for (int i = 0; i < 4; i++) {
            keys.press(CONTROL, Z);
        }
        assertEquals(List.of("Koffie", "Thee", "Water"), inside(bundles().getFirst()));
    }

    @Test
    void hiddenNotesCanBeLaidTogetherAndTheirWordsAreNoTitle() {
        keep("Mijn zoon");
        keys.press(ENTER);
        keys.press(CONTROL, E);
        keys.press(ESCAPE);
        keep("Kinderen van wie de ouders ver weg wonen");
        pick(0, 1);
        keys.press(CONTROL, J);
        assertEquals("Kinderen van wie de ouders ver weg wonen", text(TITLE));
        keys.press(ENTER);
        assertEquals(2, bundles().getFirst().notes().size());
        Bundle shown = bench.director.shown().board().bundles().get(0);
        assertEquals(List.of(notes().get(1).id()), shown.notes());
    }

    @Test
    void aPictureOfASelectionAndOfATitleToBeChosen() throws IOException {
        open(ExampleEvening.session().board());
        goTo(new Cell(2, 0));
        pick(3, 1);
        Shot.of(stage.getScene(), "facilitator-picked");
        keys.press(CONTROL, J);
        Shot.of(stage.getScene(), "facilitator-bundle-title");
        keys.press(ESCAPE);
        keys.press(ESCAPE);
        Shot.of(stage.getScene(), "facilitator-bundle-chosen");
        assertTrue(seen(BundleBar.APART));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    stage.setWidth(1280);
                    stage.setHeight(680);
                });
        pick(3);
        keys.press(CONTROL, J);
        Shot.of(stage.getScene(), "facilitator-picked");
        pick(1);
        keys.press(F1);
        Shot.of(stage.getScene(), "facilitator-keys");
    }

    private void bundled(String... texts) {
        Stream.of(texts).forEach(this::keep);
        for (int i = 0; i < texts.length; i++) {
            pick(i);
        }
        keys.press(CONTROL, J);
        keys.press(ENTER);
        assertEquals(1, bundles().size());
        bench.hand.note().ifPresent(n -> assertEquals(texts[0], n.text()));
    }

    /** Picks the notes with these numbers, and lets go of the last as the chosen one. */
    private void pick(int... numbers) {
        for (int number : numbers) {
            WaitForAsyncUtils.waitForAsyncFx(
                    Patience.MILLIS, () -> bench.hand.choose(inCell().get(number)));
            keys.press(SPACE);
        }
    }

    private List<Note> inCell() {
        return bench.workshop.board().notesIn(bench.hand.cell());
    }

    private void goTo(Cell cell) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> bench.hand.choose(cell));
    }

    private String card(int number) {
        return "#note-" + notes().get(number).id();
    }

    private boolean seen(String id) {
        for (Node node = node(id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String told() {
        return label(BundleBar.PICKED);
    }

    private String label(String id) {
        return ((Labeled) node(id)).getText();
    }

    private List<Bundle> bundles() {
        return bench.workshop.board().bundles().list();
    }

    private List<String> inside(Bundle bundle) {
        return bundle.notes().stream()
                .map((Id id) -> bench.workshop.board().note(id).orElseThrow().text())
                .toList();
    }
}
