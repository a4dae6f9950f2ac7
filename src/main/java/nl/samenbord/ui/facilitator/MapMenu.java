package nl.samenbord.ui.facilitator;

import javafx.scene.Node;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.KeyedMenu;
import nl.samenbord.ui.facilitator.keys.Press;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The menu of a cell of the map: what keys do there, and what can be brought to it. */
final class MapMenu {
    /** The names of the menu and of what is in it. */
    static final String ID = "map-menu";

    static final String TYPE = "menu-type";
    static final String OPEN = "menu-open";
    static final String HERE = "menu-here";
    static final String BUNDLE_HERE = "menu-bundle-here";
    static final String CELL = "menu-cell";
    static final String COLUMN = "menu-column";

    private final Hand hand;
    private final Bundler bundler;
    private final Steering steering;
    private final Texts texts;
    private final KeyTable keys;
    private final Laptop laptop;
    private @Nullable KeyedMenu shown;

    MapMenu(Tools tools, Bundler bundler, Texts texts, KeyTable keys, Laptop laptop) {
        this.hand = tools.hand();
        this.bundler = bundler;
        this.steering = tools.steering();
        this.texts = texts;
        this.keys = keys;
        this.laptop = laptop;
    }

    /** Shows it here on the screen; the chosen note stays chosen, to be brought here. */
    void show(Cell cell, Node owner, double x, double y) {
        if (shown != null) {
            shown.hide();
        }
        shown = of(cell);
        shown.show(owner, x, y);
    }

    private KeyedMenu of(Cell cell) {
        KeyedMenu menu = new KeyedMenu(ID);
        Optional<Note> note = hand.note().filter(any -> !hand.place(any).equals(cell));
        Optional<Bundle> bundle = bundler.chosen().filter(any -> !any.cell().equals(cell));
        menu.add(TYPE, texts.of("menu.type"), "", true, () -> choose(cell));
        menu.add(
                OPEN,
                texts.of("menu.open"),
                key(Command.KEEP),
                !hand.board().notesIn(cell).isEmpty(),
                () -> {
                    choose(cell);
                    laptop.middle().notes().enter();
                });
        menu.line();
        menu.add(
                HERE,
                texts.of("menu.here"),
                key(Command.MOVE),
                note.isPresent(),
                () -> note.ifPresent(any -> hand.move(any, cell)));
        menu.add(
                BUNDLE_HERE,
                texts.of("menu.bundleHere"),
                key(Command.MOVE_BUNDLE),
                bundle.isPresent(),
                () -> bundle.ifPresent(any -> hand.move(any, cell)));
        menu.line();
        menu.add(
                CELL,
                texts.of("menu.cell"),
                "",
                true,
                () -> {
                    choose(cell);
                    steering.cell();
                });
        menu.add(
                COLUMN,
                texts.of("menu.column"),
                "",
                true,
                () -> {
                    choose(cell);
                    steering.column();
                });
        return menu;
    }

    private void choose(Cell cell) {
        if (laptop.middle().isElsewhere()) {
            laptop.middle().close();
        }
        hand.choose(cell);
        laptop.ready();
    }

    private String key(Command command) {
        return keys.keyFor(new Press(command, 0));
    }
}
