package nl.samenbord.ui.facilitator;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.PageKeys;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Unkept;
import nl.samenbord.ui.facilitator.typing.TypingLine;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Every key of the laptop window comes by here first. */
final class Keyboard {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final KeyTable table;
    private final Hand hand;
    private final TypingLine line;
    private final BooleanSupplier counting;
    private final Commands commands;
    private boolean handled;

    Keyboard(
            KeyTable table,
            Hand hand,
            TypingLine line,
            BooleanSupplier counting,
            Commands commands) {
        this.table = table;
        this.hand = hand;
        this.line = line;
        this.counting = counting;
        this.commands = commands;
    }

    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void pressed(KeyEvent event) {
        Optional<Press> press = table.meant(event);
        Node owner = owner(event);
        handled = press.isPresent() && isForUs(press.get().command(), owner);
        if (handled && takesBack(press.get().command(), owner)) {
            event.consume();
        } else if (!(owner instanceof TextInputControl) && PASTE.match(event)) {
            line.paste();
            event.consume();
        } else if (handled) {
            event.consume();
            if (press.get().command() == Command.KEEP && owner instanceof ButtonBase button) {
                button.fire();
            } else {
                press.ifPresent(commands::run);
            }
        }
    }

    private void typed(KeyEvent event) {
        if (isClicker(event)) {
            event.consume();
            commands.run(Command.BLACK);
        } else if (handled) {
            // a key that was a command must not also type its letter, as Alt does on a Mac
            event.consume();
        } else if (!(owner(event) instanceof TextInputControl)
                && isText(event)
                && !isForPages(event)) {
            if (!counting.getAsBoolean() || !isDigit(event)) {
                line.begin(event.getCharacter());
            }
            event.consume();
        }
    }

    /** A dot while the beamer is on and nothing is typed is a clicker's, for black. */
    private boolean isClicker(KeyEvent event) {
        boolean elsewhere = owner(event) instanceof TextInputControl && !line.isHere();
        return event.getCharacter().equals(".")
                && commands.isBeamerOn()
                && line.isBlank()
                && !elsewhere;
    }

    /** The key for menus is one of ours where no text is typed; else the field shows its own. */
    private void menu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger() && isForUs(Command.MENU, owner(event))) {
            event.consume();
            if (!handled) {
                commands.run(Command.MENU);
            }
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT) {
            commands.released();
        }
    }

    /** What stands in a field and is not kept yet goes first; only then what was kept before. */
    private static boolean takesBack(Command command, Node owner) {
        return (command == Command.UNDO || command == Command.BACK)
                && owner instanceof Unkept field
                && field.takeBack();
    }

    private boolean isForUs(Command command, Node owner) {
        boolean writing = owner instanceof TextInputControl;
        boolean elsewhere =
                (writing && !line.isHere())
                        || owner instanceof ListView<?>
                        || owner instanceof ScrollPane
                        || owner instanceof ComboBoxBase<?>;
        boolean walks = !writing && !elsewhere && !Parts.isWalked(owner);
        return switch (command) {
            case KEEP -> !elsewhere && !(owner instanceof MenuButton);
            case NEW_LINE, KEEP_EACH -> line.isHere();
            case MENU -> line.isInText() ? line.isEmpty() : !writing && !elsewhere;
            case UP, DOWN, LEFT, RIGHT -> line.isInText() ? line.isEmpty() : walks;
            case SELECT, EXTEND_UP, EXTEND_DOWN, EXTEND_LEFT, EXTEND_RIGHT ->
                    line.isInText()
                            ? isFree()
                            : walks && !(owner instanceof ButtonBase) && hand.note().isPresent();
            case BIN -> line.isInText() ? isFree() : walks;
            case ERASE -> line.isInText() ? isFree() : !writing;
            case PREVIOUS, NEXT -> !Parts.isPaged(owner);
            default -> true;
        };
    }

    /** A number that is typed beside the fields for counts is no note. */
    private static boolean isDigit(KeyEvent event) {
        return Character.isDigit(event.getCharacter().codePointAt(0));
    }

    /** Plus and minus are letters everywhere but where a page is looked at. */
    private static boolean isForPages(KeyEvent event) {
        return Parts.isPaged(owner(event)) && PageKeys.isOne(event.getCharacter());
    }

    private boolean isFree() {
        return line.isEmpty() && hand.note().isPresent();
    }

    private static Node owner(Event event) {
        Node root = (Node) event.getSource();
        Node owner = root.getScene().getFocusOwner();
        return owner == null ? root : owner;
    }

    private static boolean isText(KeyEvent event) {
        String typed = event.getCharacter();
        boolean command = event.isControlDown() != event.isAltDown() || event.isMetaDown();
        return !command && !typed.isBlank() && !Character.isISOControl(typed.codePointAt(0));
    }
}
