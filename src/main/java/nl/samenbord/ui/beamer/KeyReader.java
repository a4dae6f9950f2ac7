package nl.samenbord.ui.beamer;

import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;

/** Takes everything that is done to the beamer's window; a few keys mean something. */
final class KeyReader implements EventHandler<InputEvent> {
    private final BeamerKeys keys;

    KeyReader(BeamerKeys keys) {
        this.keys = keys;
    }

    @Override
    public void handle(InputEvent event) {
        event.consume();
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(key);
        }
    }

    private void pressed(KeyEvent key) {
        boolean plain = !key.isAltDown() && !key.isControlDown() && !key.isMetaDown();
        switch (key.getCode()) {
            case F5 -> keys.onOff();
            case B -> {
                if (plain || key.isShortcutDown()) {
                    keys.black();
                }
            }
            case PERIOD, DECIMAL -> keys.black();
            case H -> {
                if (key.isShortcutDown()) {
                    keys.hold();
                }
            }
            case PAGE_UP -> keys.previous();
            case PAGE_DOWN -> keys.next();
            default -> {}
        }
    }
}
