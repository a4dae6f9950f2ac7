package nl.samenbord.ui.facilitator.notes;

import javafx.scene.Node;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.KeyedMenu;
import nl.samenbord.ui.facilitator.keys.Press;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** The menus of a note and of a bundle: all that keys do with the chosen one. */
public final class CardMenu {
    /** The names of the menus and of what is in them. */
    public static final String NOTE = "note-menu";

    public static final String BUNDLE = "bundle-menu";
    public static final String EDIT = "menu-edit";
    public static final String MOVE = "menu-move";
    public static final String HIDE = "menu-hide";
    public static final String RELEASE = "menu-release";
    public static final String PICK = "menu-pick";
    public static final String LAY = "menu-bundle";
    public static final String TAKE_OUT = "menu-take-out";
    public static final String TITLE = "menu-title";
    public static final String MOVE_BUNDLE = "menu-move-bundle";
    public static final String APART = "menu-apart";
    public static final String BIN = "menu-bin";
    public static final String ERASE = "menu-erase";

    private final Hand hand;
    private final Selection selection;
    private final Bundler bundler;
    private final Texts texts;
    private final KeyTable keys;
    private final Consumer<Command> asked;
    private final Consumer<Note> open;
    private @Nullable KeyedMenu shown;

    /** Asks for the same commands as the keys; open brings a note into the typing line. */
    public CardMenu(
            Hand hand,
            Selection selection,
            Bundler bundler,
            Texts texts,
            KeyTable keys,
            Consumer<Command> asked,
            Consumer<Note> open) {
        this.hand = hand;
        this.selection = selection;
        this.bundler = bundler;
        this.texts = texts;
        this.keys = keys;
        this.asked = asked;
        this.open = open;
    }

    /** Shows the menu of the chosen note here on the screen; nothing if none is chosen. */
    public void note(Node owner, double x, double y) {
        hand.note().ifPresent(note -> show(of(note), owner, x, y));
    }

    /** Shows the menu of the bundle of the chosen note. */
    public void bundle(Node owner, double x, double y) {
        bundler.chosen().ifPresent(bundle -> show(of(bundle), owner, x, y));
    }

    private void show(KeyedMenu menu, Node owner, double x, double y) {
        if (shown != null) {
            shown.hide();
        }
        shown = menu;
        menu.show(owner, x, y);
    }

    private KeyedMenu of(Note note) {
        KeyedMenu menu = new KeyedMenu(NOTE);
        boolean held = note.is(Mark.HELD);
        boolean bundled = bundler.chosen().isPresent();
        boolean several = selection.notes().size() > 1;
        boolean picked = selection.has(note.id());
        menu.add(EDIT, texts.of("note.edit"), key(Command.KEEP), true, () -> open.accept(note));
        add(menu, MOVE, "note.move", Command.MOVE, true);
        add(menu, HIDE, note.hidden() ? "note.unhide" : "note.hide", Command.HIDE, !held);
        add(menu, RELEASE, "signals.release", Command.RELEASE, held);
        menu.line();
        add(menu, PICK, picked ? "bundle.letGo" : "menu.pick", Command.SELECT, true);
        add(menu, LAY, "bundle.lay", Command.BUNDLE, several);
        add(menu, TAKE_OUT, "bundle.takeOut", Command.TAKE_OUT, bundled);
        add(menu, TITLE, "bundle.rename", Command.BUNDLE, bundled && selection.isEmpty());
        add(menu, MOVE_BUNDLE, "menu.moveBundle", Command.MOVE_BUNDLE, bundled);
        add(menu, APART, "bundle.apart", Command.TAKE_APART, bundled);
        menu.line();
        add(menu, BIN, "note.bin", Command.BIN, true);
        add(menu, ERASE, "erase.button", Command.ERASE, true);
        return menu;
    }

    private KeyedMenu of(Bundle bundle) {
        KeyedMenu menu = new KeyedMenu(BUNDLE);
        add(menu, TITLE, "bundle.rename", Command.BUNDLE, selection.isEmpty());
        add(menu, LAY, "bundle.lay", Command.BUNDLE, selection.notes().size() > 1);
        add(menu, MOVE_BUNDLE, "menu.moveBundle", Command.MOVE_BUNDLE, !bundle.notes().isEmpty());
        add(menu, APART, "bundle.apart", Command.TAKE_APART, true);
        return menu;
    }

    private void add(KeyedMenu menu, String id, String words, Command command, boolean sense) {
        menu.add(id, texts.of(words), key(command), sense, () -> asked.accept(command));
    }

    private String key(Command command) {
        return keys.keyFor(new Press(command, 0));
    }
}
