package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.notes.BundleBar;
import nl.samenbord.ui.facilitator.notes.CellNotes;
import nl.samenbord.ui.facilitator.notes.MoveBar;
import nl.samenbord.ui.facilitator.notes.TitleField;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What hands do: a clicker, a clipboard, a mouse, a keyboard of another language. */
final class HandsTest extends LaptopCase {
    @Test
    void aClickersDotIsBlackWhileTheBeamerIsOnAndNeverText() {
        bench.run(() -> bench.beamer(true));
        keys.type(".");
        assertTrue(bench.director.black());
        keys.type(".");
        assertFalse(bench.director.black());
        keys.type("  .");
        assertTrue(bench.director.black());
        keys.type("d4 Samen lezen");
        keys.press(ENTER);
        assertEquals(List.of("Samen lezen"), texts());
        assertEquals(new Cell(3, 3), notes().getFirst().cell());
        keys.type("een punt.");
        keys.press(ENTER);
        assertEquals("een punt.", texts().getLast());
    }

    @Test
    void aCodeCountsBehindStrayDotsAndBlanks() {
        for (String stray : List.of(".", "  ", ". . ", "...")) {
            keep(stray + "d4 Na " + stray.length());
            assertEquals(new Cell(3, 3), notes().getLast().cell(), "'" + stray + "'");
            assertEquals("Na " + stray.length(), texts().getLast());
            bench.run(() -> bench.hand.choose(A1));
        }
        keep(".net is geen vakje");
        assertEquals(".net is geen vakje", texts().getLast());
    }

    @Test
    void aPastedLineWithACodeBecomesTheChipBeforeEnter() {
        paste("d3 Meer uitleg over rekenen\n");
        assertTrue(node(Ids.CHIP).isVisible());
        assertEquals("Meer uitleg over rekenen", line());
        keys.press(ENTER);
        assertEquals(new Cell(3, 2), notes().getFirst().cell());
        paste(" .B2\tMet een tab");
        keys.press(ENTER);
        assertEquals(List.of("Meer uitleg over rekenen", "Met een tab"), texts());
        assertEquals(B2, notes().getLast().cell());
        paste("d3 terug");
        keys.press(javafx.scene.input.KeyCode.HOME);
        keys.press(BACK_SPACE);
        assertEquals("d3 terug", line());
        keys.press(ENTER);
        assertEquals("d3 terug", texts().getLast());
    }

    @Test
    void ofSeveralPastedLinesEachIsShownWithItsCellAndGoesThere() throws IOException {
        paste("d1 eerste\nb2 tweede\n\nderde");
        assertEquals("d1 eerste\nb2 tweede\n\nderde", line());
        assertTrue(label("pasted-cell-1").startsWith("D1 "), label("pasted-cell-1"));
        assertEquals("tweede", label("pasted-line-2"));
        assertTrue(label("pasted-cell-3").startsWith("A1 "), label("pasted-cell-3"));
        Shot.of(stage.getScene(), "pasted-lines");
        keys.press(ENTER);
        assertEquals(List.of("eerste", "tweede", "derde"), texts());
        assertEquals(List.of(D1, B2, A1), notes().stream().map(Note::cell).toList());
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
    }

    @Test
    void aNoteDraggedOutOfItsBundleLeavesItAndThatIsSeenAndUndone() {
        bundled("Koffie", "Thee", "Water");
        robot.drag(card(1)).dropTo("#map-D1");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(D1, notes().get(1).cell());
        assertEquals(2, bundle().notes().size());
        assertEquals(1, new Counts(bench.workshop.board()).in(D1));
        assertEquals(D1, bench.hand.cell());
        keys.press(CONTROL, Z);
        assertEquals(3, bundle().notes().size());
        bench.run(() -> bench.hand.choose(notes().get(2)));
        keys.press(CONTROL, M);
        keys.type("b2");
        keys.press(ENTER);
        assertEquals(B2, notes().get(2).cell());
        assertEquals(2, bundle().notes().size());
    }

    @Test
    void aNoteInABundleThatIsCorrectedWithAnotherCodeLeavesItToo() {
        bundled("Koffie", "Thee", "Water");
        bench.run(() -> bench.hand.choose(notes().get(1)));
        keys.press(ENTER);
        keys.press(javafx.scene.input.KeyCode.HOME);
        bench.run(() -> ((javafx.scene.control.TextArea) node(Ids.TYPING)).clear());
        keys.type("d1 Groene thee");
        keys.press(ENTER);
        assertEquals("Groene thee", notes().get(1).text());
        assertEquals(D1, notes().get(1).cell());
        assertEquals(2, bundle().notes().size());
        keys.press(CONTROL, Z);
        assertEquals("Thee", notes().get(1).text());
        assertEquals(3, bundle().notes().size());
    }

    @Test
    void aBundleIsDraggedByItsTitleWithItsNotes() {
        bundled("Koffie", "Thee");
        robot.drag(title()).dropTo("#map-D1");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(D1, bundle().cell());
        assertTrue(notes().stream().allMatch(note -> note.cell().equals(D1)));
        keys.press(CONTROL, Z);
        assertEquals(A1, bundle().cell());
    }

    @Test
    void aDroppedNoteIsBundledAtOnceAndUndoneInOneStep() throws IOException {
        Stream.of("Koffie graag", "Thee").forEach(this::keep);
        robot.drag(card(0)).moveTo(card(1));
        Shot.of(stage.getScene(), "drop-target");
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Thee", bundle().title());
        assertTrue(node(TitleField.titleId(BundleBar.ID)).isVisible());
        keys.press(ENTER);
        assertEquals(2, bundle().notes().size());
        keys.press(CONTROL, Z);
        assertEquals(0, bench.workshop.board().bundles().size());
        assertEquals(2, notes().size());
    }

    @Test
    void aBundleDroppedOnANoteTakesItInAndANoteDroppedOnABundleGoesIn() {
        bundled("Koffie", "Thee");
        keep("Water");
        robot.drag(title()).dropTo(card(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, bundle().notes().size());
        keys.press(CONTROL, Z);
        assertEquals(2, bundle().notes().size());
        robot.drag(card(2)).dropTo(title());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, bundle().notes().size());
        assertFalse(seen(TitleField.titleId(BundleBar.ID)));
    }

    @Test
    void whileMovingAClickOnTheMapIsTheTargetAndEscOrTheButtonCancels() {
        keep("Eerst");
        keep("Hoort elders");
        keys.press(ENTER);
        click(Ids.MOVE_NOTE);
        robot.clickOn("#map-D1");
        assertEquals(D1, notes().getFirst().cell());
        assertFalse(seen(Ids.MOVE_NOW));
        click(Ids.MOVE_NOTE);
        click(MoveBar.CANCEL);
        assertFalse(seen(MoveBar.CANCEL));
        click(Ids.MOVE_NOTE);
        keys.press(ESCAPE);
        assertFalse(seen(MoveBar.CANCEL));
        robot.clickOn("#map-A1");
        robot.clickOn(card(1));
        keep("Nog een");
        robot.clickOn(card(1));
        click(Ids.MOVE_NOTE);
        robot.clickOn(card(2));
        assertFalse(seen(MoveBar.CANCEL));
        assertEquals(A1, notes().get(1).cell());
    }

    @Test
    void theButtonsOfANoteKeepTheirPlacesWhenItIsHidden() {
        keep("Over een kind");
        keep("Een ander");
        keys.press(ENTER);
        click(Ids.HIDE_NOTE);
        Bounds bin = place(Ids.BIN_NOTE);
        Bounds hide = place(Ids.HIDE_NOTE);
        click(Ids.HIDE_NOTE);
        assertEquals(bin, place(Ids.BIN_NOTE));
        assertEquals(hide, place(Ids.HIDE_NOTE));
        robot.doubleClickOn("#" + Ids.HIDE_NOTE);
        assertEquals(2, notes().size());
        robot.doubleClickOn("#" + Ids.BIN_NOTE);
        assertEquals(1, notes().size());
    }

    @Test
    void theKeyboardStaysWhereOneExpectsIt() {
        Stream.of("een", "twee", "drie").forEach(this::keep);
        keys.press(ENTER);
        keys.press(DELETE);
        assertEquals("twee", bench.hand.note().orElseThrow().text());
        assertTrue(node(Ids.TYPING).isFocused());
        click(Ids.BIN_NOTE);
        assertTrue(node(Ids.TYPING).isFocused());
        click(Ids.EDIT_NOTE);
        keys.type("!");
        click(Ids.KEEP);
        assertEquals("drie!", texts().getLast());
        assertTrue(node(Ids.TYPING).isFocused());
        click(Ids.BIN_NOTE);
        assertTrue(node(Ids.TYPING).isFocused());
    }

    @Test
    void theTranslationStaysOpenAndOpensByItselfForAnotherLanguage() throws IOException {
        keys.press(ALT, T);
        keys.press(ALT, T);
        assertTrue(node(Ids.TYPING).isFocused());
        keys.type("Elke week een bericht");
        assertTrue(seen(Ids.TRANSLATION));
        keys.press(ENTER);
        assertFalse(seen(Ids.TRANSLATION));
        keys.press(ALT, L);
        assertTrue(seen(Ids.TRANSLATION));
        keys.type("Every week");
        Shot.of(stage.getScene(), "translation-line");
        keys.press(ENTER);
        assertFalse(seen(Ids.TRANSLATION));
    }

    @Test
    void theLanguageFollowsTheLettersUnlessOneIsChosen() {
        keys.type("قهوة");
        assertEquals("AR", label(Ids.LANGUAGE));
        for (int i = 0; i < 4; i++) {
            keys.press(BACK_SPACE);
        }
        bench.run(() -> ((javafx.scene.control.TextArea) node(Ids.TYPING)).clear());
        keys.type("Koffie");
        assertEquals("NL", label(Ids.LANGUAGE));
        keys.press(ENTER);
        keys.type("Кава");
        assertEquals("UK", label(Ids.LANGUAGE));
        keys.press(ALT, L);
        String chosen = label(Ids.LANGUAGE);
        keys.type(" ще");
        assertEquals(chosen, label(Ids.LANGUAGE));
    }

    @Test
    void whileCorrectingTheButtonSaysThatItSavesTheChange() {
        keep("Foutje");
        assertEquals("Plak ⏎", label(Ids.KEEP));
        keys.press(ENTER);
        keys.press(ENTER);
        assertEquals("Wijziging bewaren ⏎", label(Ids.KEEP));
        keys.press(ESCAPE);
        assertEquals("Plak ⏎", label(Ids.KEEP));
    }

    @Test
    void anEmptyCellSaysHowToBeginAndANewNoteIsInSight() throws IOException {
        assertTrue(seen(CellNotes.NONE));
        Shot.of(stage.getScene(), "cell-empty");
        for (int i = 0; i < 40; i++) {
            keep("Een briefje met een tekst van wat meer dan een regel, nummer " + i);
        }
        keep("De laatste van allemaal");
        Bounds card = place("note-" + notes().getLast().id());
        Bounds view = place(Ids.NOTES);
        assertTrue(view.contains(card.getCenterX(), card.getMinY() + 4), card + " in " + view);
        assertTrue(view.contains(card.getCenterX(), card.getMaxY() - 4), card + " in " + view);
    }

    private void bundled(String... texts) {
        Stream.of(texts).forEach(this::keep);
        for (int i = 0; i < texts.length; i++) {
            Note note = notes().get(i);
            bench.run(() -> bench.hand.choose(note));
            keys.press(SPACE);
        }
        keys.press(CONTROL, J);
        keys.press(ENTER);
        bench.run(() -> bench.hand.letGo());
    }

    private Bundle bundle() {
        return bench.workshop.board().bundles().get(0);
    }

    private javafx.geometry.Point2D title() {
        Bounds at = place("bundle-" + bundle().id());
        return new javafx.geometry.Point2D(at.getCenterX(), at.getMinY() + 16);
    }

    private Bounds place(String id) {
        bench.run(
                () -> {
                    bench.laptop.applyCss();
                    bench.laptop.layout();
                });
        Node node = node(id);
        return node.localToScreen(node.getLayoutBounds());
    }

    private boolean seen(String id) {
        for (Node node = node(id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String label(String id) {
        return ((Labeled) node(id)).getText();
    }

    private String card(int number) {
        return "#note-" + notes().get(number).id();
    }

    private void paste(String text) {
        bench.run(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        keys.press(CONTROL, V);
    }
}
