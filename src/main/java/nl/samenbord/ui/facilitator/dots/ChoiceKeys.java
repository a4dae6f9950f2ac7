package nl.samenbord.ui.facilitator.dots;

import javafx.scene.input.KeyEvent;

/** The keys with which one walks the choices while numbers are typed. */
final class ChoiceKeys {
    private final ChoiceList list;
    private final FindBar find;

    ChoiceKeys(ChoiceList list, FindBar find) {
        this.list = list;
        this.find = find;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean went =
                switch (event.getCode()) {
                    case DOWN -> down();
                    case UP -> up();
                    case ENTER -> onward();
                    case TAB -> list.beside(event.isShiftDown() ? -1 : 1);
                    case LEFT -> !list.isEdited() && list.beside(-1);
                    case RIGHT -> !list.isEdited() && list.beside(1);
                    default -> false;
                };
        if (went) {
            event.consume();
        }
    }

    private boolean down() {
        list.keepColumn();
        list.walk(1);
        return true;
    }

    private boolean up() {
        list.keepColumn();
        if (!list.walk(-1)) {
            find.enter();
        }
        return true;
    }

    private boolean onward() {
        if (!list.walk(1)) {
            list.settle();
        }
        return true;
    }

    /** A space goes to the next voice; a letter begins to look for another choice. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean command = event.isControlDown() != event.isAltDown() || event.isMetaDown();
        if (command || typed.isEmpty()) {
            return;
        }
        if (typed.equals(" ")) {
            list.beside(1);
            event.consume();
        } else if (Character.isLetter(typed.codePointAt(0))) {
            list.settle();
            find.begin(typed);
            event.consume();
        }
    }
}
