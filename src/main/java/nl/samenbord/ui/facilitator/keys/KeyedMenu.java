package nl.samenbord.ui.facilitator.keys;

import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** A menu under the mouse that does what keys do, with those keys beside it. */
public final class KeyedMenu extends ContextMenu {
    private final EventHandler<KeyEvent> anyKey = _ -> hide();

    /** A menu of this name, with nothing in it yet. */
    public KeyedMenu(String id) {
        setId(id);
        // a key that is not for the menu does its work in the window; the menu is done then
        setOnShown(_ -> window().addEventHandler(KeyEvent.KEY_PRESSED, anyKey));
        setOnHidden(_ -> window().removeEventHandler(KeyEvent.KEY_PRESSED, anyKey));
    }

    private Window window() {
        return getOwnerWindow() == null ? this : getOwnerWindow();
    }

    /** One thing more to do, with its key; grey where it makes no sense now. */
    public void add(String id, String text, String key, boolean sense, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setDisable(!sense);
        item.setOnAction(_ -> action.run());
        if (!key.isEmpty()) {
            item.setAccelerator(new Beside(key));
        }
        getItems().add(item);
    }

    /** What follows is of another sort. */
    public void line() {
        getItems().add(new SeparatorMenuItem());
    }

    /** Only tells the key: the window listens to it, not the menu. */
    private static final class Beside extends KeyCombination {
        private final String key;

        Beside(String key) {
            this.key = key;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return key;
        }
    }
}
