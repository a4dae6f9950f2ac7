package nl.samenbord.ui.facilitator.parts;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
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

/** Makes controls that have a name, a text and what a screen reader says. */
public final class Parts {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

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

    /** A line of text in one of the styles of the stylesheet. */
    public Label label(String text, String... styles) {
        Label label = new Wording(lettering, text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
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

    /** Shows a node and gives it room, or neither. */
    public static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
