package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;

import nl.samenbord.Patience;
import nl.samenbord.alike.Suggestion;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Shelf;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.alike.AlikePane;
import nl.samenbord.ui.facilitator.notes.TitleField;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class AlikeTest extends LaptopCase {
    private static final String TITLE = TitleField.titleId(AlikePane.ID);

    @Test
    void theLikeliestIsLaidTogetherWithTheKeyboardAlone() throws TimeoutException {
        keep("Een tolk bij het gesprek");
        keep("Gesprekken met een tolk erbij");
        keep("Bomen op het plein");
        keys.press(CONTROL, DIGIT2);
        until(() -> offered().size() == 1);
        keys.press(ENTER);
        assertEquals("Een tolk bij het gesprek", text(TITLE));
        keys.press(DOWN);
        assertEquals("Gesprekken met een tolk erbij", text(TITLE));
        keys.press(ENTER);
        Bundle bundle = bench.workshop.board().bundles().get(0);
        assertEquals("Gesprekken met een tolk erbij", bundle.title());
        assertEquals(2, bundle.notes().size());
        until(() -> offered().isEmpty());
        keys.press(CONTROL, Z);
        until(() -> offered().size() == 1);
    }

    @Test
    void whatIsNotTheSameIsNotOfferedAgain() throws TimeoutException {
        keep("Een tolk bij het gesprek");
        keep("Gesprekken met een tolk erbij");
        keys.press(CONTROL, DIGIT2);
        until(() -> offered().size() == 1);
        keys.press(DELETE);
        assertEquals(List.of(), offered());
        keys.press(ESCAPE);
        keep("Een tolk kost geld, een gesprek niet");
        keys.press(CONTROL, DIGIT2);
        until(() -> offered().size() == 2);
        assertTrue(bench.workshop.board().bundles().isEmpty());
    }

    @Test
    void escLeavesTheTitleFirstAndThenThePane() throws TimeoutException {
        keep("Een tolk bij het gesprek");
        keep("Gesprekken met een tolk erbij");
        keys.press(CONTROL, DIGIT2);
        until(() -> offered().size() == 1);
        keys.press(ENTER);
        keys.press(ESCAPE);
        assertFalse(node(TITLE).getParent().isVisible());
        assertTrue(node(AlikePane.LIST).isFocused());
        keys.press(ESCAPE);
        assertTrue(node("typing").isFocused());
    }

    @Test
    void theRoomSeesNothingOfIt() throws TimeoutException, IOException {
        Board evening = ExampleEvening.session().board();
        open(evening.with(Bundle.class, Shelf.of(evening.bundles().list().subList(0, 4))));
        Board shown = bench.director.shown().board();
        keys.press(CONTROL, DIGIT2);
        until(() -> !offered().isEmpty());
        Shot.of(stage.getScene(), "facilitator-alike");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        assertEquals(shown, bench.director.shown().board());
        keys.press(ENTER);
        Shot.of(stage.getScene(), "facilitator-alike-title");
    }

    @SuppressWarnings("unchecked") // the list is one of suggestions
    private List<Suggestion> offered() {
        return ((ListView<Suggestion>) node(AlikePane.LIST)).getItems();
    }

    private static void until(Callable<Boolean> seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, seen));
    }
}
