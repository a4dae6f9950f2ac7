package nl.samenbord.ui.facilitator;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.samenbord.Patience;

import org.testfx.util.WaitForAsyncUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A keyboard in front of a window: every key is pressed, typed and released where the keyboard
 * focus is, one after the other, as fast as the window takes them.
 */
public final class Keys {
    private static final List<KeyCode> MODIFIERS =
            List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);

    private static final int BURST = 12;

    private final Supplier<Scene> scene;
    private int strokes;

    /** A keyboard in front of this window. */
    public Keys(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /** How often a key was struck, modifiers not counted. */
    int strokes() {
        return strokes;
    }

    /**
     * Types a text. The first letter may bring the keyboard to another place; the others follow in
     * bursts, as they wait in the queue of a window that a fast typist is ahead of.
     */
    public void type(String text) {
        List<KeyEvent[]> letters =
                text.codePoints().mapToObj(c -> letter(Character.toString(c))).toList();
        if (!letters.isEmpty()) {
            strike(letters.subList(0, 1));
        }
        for (int from = 1; from < letters.size(); from += BURST) {
            strike(letters.subList(from, Math.min(from + BURST, letters.size())));
        }
    }

    /** Presses a key, with Ctrl, Alt or Shift held before it. */
    public void press(KeyCode... keys) {
        KeyCode key = keys[keys.length - 1];
        List<KeyCode> held = Arrays.asList(keys).subList(0, keys.length - 1);
        if (!MODIFIERS.containsAll(held)) {
            throw new IllegalArgumentException("not modifiers: " + held);
        }
        boolean shift = held.contains(KeyCode.SHIFT);
        boolean control = held.contains(KeyCode.CONTROL);
        boolean alt = held.contains(KeyCode.ALT);
        String letter = alt ? key.getChar().toLowerCase(Locale.ROOT) : "";
        KeyEvent[] stroke = {
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, alt, false),
            new KeyEvent(
                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, shift, control, alt, false)
        };
        strike(List.<KeyEvent[]>of(stroke));
    }

    /** Lets a key go. */
    void release(KeyCode key) {
        KeyEvent[] stroke = {
            new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false)
        };
        strike(List.<KeyEvent[]>of(stroke));
    }

    private static KeyEvent[] letter(String character) {
        KeyCode code = character.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
        return new KeyEvent[] {
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false),
            new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    character,
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)
        };
    }

    private void strike(List<KeyEvent[]> keys) {
        strokes += keys.size();
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    for (KeyEvent[] events : keys) {
                        for (KeyEvent event : events) {
                            Event.fireEvent(owner(), event);
                        }
                    }
                });
    }

    private Node owner() {
        Node owner = scene.get().getFocusOwner();
        return owner == null ? scene.get().getRoot() : owner;
    }
}
