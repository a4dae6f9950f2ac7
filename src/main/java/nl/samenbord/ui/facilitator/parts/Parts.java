package nl.samenbord.ui.facilitator.parts;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import nl.samenbord.board.Cleaning;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Wording;

import java.util.function.Consumer;

/** Makes controls that have a name, a text and what a screen reader says. */
public final class Parts {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final String HOME = "keyboard-home";
    private static final String OWN_ARROWS = "own-arrows";
    private static final String OWN_PAGES = "own-pages";

    private final Texts texts;
    private final Lettering lettering;

    /** Speaks these words, in these fonts. */
    public Parts(Texts texts, Fonts fonts) {
        this.texts = texts;
        this.lettering = new Lettering(fonts);
    }

    /** The words. */
    public Texts texts() {
        return texts;
    }

    /** A button with a text. */
    public Button button(String id, String text, Runnable action) {
        Button button = new Button(Names.plain(text));
        button.setOnAction(_ -> action.run());
        return named(button, id, text);
    }

    /** A button that stays down. */
    public ToggleButton toggle(String id, String text, Runnable action) {
        ToggleButton button = new ToggleButton(Names.plain(text));
        button.setOnAction(_ -> action.run());
        return named(button, id, text);
    }

    /** A list comes where there is room for it, never over its own button. */
    private static void besideItself(MenuButton menu) {
        menu.addEventHandler(
                MenuButton.ON_SHOWING,
                _ -> {
                    Bounds at = menu.localToScene(menu.getLayoutBounds());
                    boolean low = at.getCenterY() > menu.getScene().getHeight() / 2;
                    menu.setPopupSide(low ? Side.TOP : Side.BOTTOM);
                });
        // how high a list is, is known only once it is there
        menu.addEventHandler(MenuButton.ON_SHOWN, _ -> above(menu));
    }

    private static void above(MenuButton menu) {
        boolean up = menu.getPopupSide() == Side.TOP && !menu.getItems().isEmpty();
        ContextMenu list = up ? menu.getItems().getFirst().getParentPopup() : null;
        if (list != null) {
            double button = menu.localToScreen(menu.getLayoutBounds()).getMinY();
            list.setY(Math.max(0, button - list.getHeight()));
        }
    }

    /** Something that is so or not, with a tick where it is. */
    public CheckBox check(String id, String text, Consumer<Boolean> turned) {
        CheckBox box = new CheckBox(text);
        box.setOnAction(_ -> turned.accept(box.isSelected()));
        return named(box, id, text);
    }

    /** A line of text in one of the styles of the stylesheet. */
    public Label label(String text, String... styles) {
        Label label = new Wording(lettering, text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /** The same that goes on in more lines where it has no room in one, and is never cut. */
    public Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Gives a control its id and its accessible name. */
    public <T extends Node> T named(T control, String id, String accessible) {
        control.setId(id);
        control.setAccessibleText(accessible);
        if (control instanceof ButtonBase button) {
            button.setMnemonicParsing(false);
            button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        }
        if (control instanceof TextInputControl field && field.getTextFormatter() == null) {
            boolean lines = field instanceof TextArea;
            field.setTextFormatter(CleanInput.by(lines ? Cleaning.LINES : Cleaning.LINE));
        }
        if (control instanceof MenuButton menu) {
            besideItself(menu);
        }
        return control;
    }

    /** Tells the key of a control, beside its name. */
    public void key(ButtonBase control, String key) {
        if (!key.isEmpty()) {
            control.setTooltip(new Tooltip(control.getAccessibleText() + "  " + key));
            control.setAccessibleHelp(key);
        }
    }

    /** Shows a node as chosen or not. */
    public static void chosen(Node node, boolean on) {
        node.pseudoClassStateChanged(CHOSEN, on);
    }

    /** From now on the arrows walk among what is in this node, not over the map. */
    public static void walksItself(Node node) {
        node.getProperties().put(OWN_ARROWS, true);
    }

    /** Whether the arrows walk in this node or in one around it. */
    public static boolean isWalked(Node node) {
        return isWithin(node, OWN_ARROWS);
    }

    /** From now on the keys for pages turn and enlarge what is in this node. */
    public static void pagesItself(Node node) {
        node.getProperties().put(OWN_PAGES, true);
    }

    /** Whether the keys for pages are for this node or for one around it. */
    public static boolean isPaged(Node node) {
        return isWithin(node, OWN_PAGES);
    }

    private static boolean isWithin(Node node, String property) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().containsKey(property)) {
                return true;
            }
        }
        return false;
    }

    /**
     * From now on the keyboard goes there when what has it, within this node, goes out of sight.
     */
    public static void home(Node node, Runnable home) {
        node.getProperties().put(HOME, home);
    }

    /** Shows a node and gives it room, or neither. */
    public static void shown(Node node, boolean on) {
        inSight(node, on);
        node.setManaged(on);
    }

    /** Shows a node or not; it keeps its room. */
    public static void inSight(Node node, boolean on) {
        if (!on && node.isVisible() && node.isFocusWithin()) {
            goHome(node);
        }
        node.setVisible(on);
    }

    /** Lets a node be used or not. */
    public static void enabled(Node node, boolean on) {
        if (!on && !node.isDisable() && node.isFocusWithin()) {
            goHome(node);
        }
        node.setDisable(!on);
    }

    /** Lets go of the keyboard: it goes where it is at home. */
    public static void goHome(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(HOME) instanceof Runnable home) {
                home.run();
                return;
            }
        }
    }
}
