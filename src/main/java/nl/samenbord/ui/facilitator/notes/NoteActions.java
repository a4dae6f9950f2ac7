package nl.samenbord.ui.facilitator.notes;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.function.Consumer;

/** What can be done with the chosen note; there only while one is chosen. */
public final class NoteActions extends HBox implements Onlooker {
    /** The buttons for a note that the room must not see. */
    public static final String RELEASE = "release-note";

    public static final String ERASE = "erase-note";

    private final Hand hand;
    private final Texts texts;
    private final Parts parts;
    private final KeyTable keys;
    private final Consumer<Command> asked;
    private final Button edit;
    private final Button hide;
    private final Button release;
    private final Button erase;

    /** Asks for a command when a button is pressed. */
    public NoteActions(
            Hand hand, Parts parts, KeyTable keys, Consumer<Command> asked, Consumer<Note> open) {
        this.hand = hand;
        this.parts = parts;
        this.texts = parts.texts();
        this.keys = keys;
        this.asked = asked;
        getStyleClass().add("note-actions");
        setAlignment(Pos.CENTER_LEFT);
        edit =
                parts.button(
                        Ids.EDIT_NOTE, texts.of("note.edit"), () -> hand.note().ifPresent(open));
        parts.key(edit, keys.keyFor(new Press(Command.KEEP, 0)));
        edit.getStyleClass().add("small");
        hide = button(Ids.HIDE_NOTE, texts.of("note.hide"), Command.HIDE);
        release = button(RELEASE, texts.of("signals.release"), Command.RELEASE);
        release.getStyleClass().add("warning");
        erase = button(ERASE, texts.of("erase.short"), Command.ERASE);
        Button bin = button(Ids.BIN_NOTE, texts.of("note.bin"), Command.BIN);
        // Enter on it once more would throw away the next
        bin.addEventHandler(ActionEvent.ACTION, _ -> Parts.goHome(bin));
        // the second click of a double one is not meant for the next note
        bin.addEventFilter(MouseEvent.MOUSE_PRESSED, NoteActions::once);
        // what comes and goes stands first, and what takes turns shares one place: all others stay
        getChildren()
                .setAll(
                        erase,
                        edit,
                        button(Ids.MOVE_NOTE, texts.of("note.move"), Command.MOVE),
                        onePlace(),
                        bin);
        hand.look(this);
        show();
    }

    private static void once(MouseEvent press) {
        if (press.getClickCount() > 1) {
            press.consume();
        }
    }

    /** As wide as the longest of what can stand there. */
    private StackPane onePlace() {
        StackPane place = new StackPane(hide, release);
        for (String words : List.of("note.hide", "note.unhide")) {
            Label room = parts.label(texts.of(words), "button", "small");
            room.setMinWidth(USE_PREF_SIZE);
            room.setVisible(false);
            place.getChildren().add(room);
        }
        hide.setMaxWidth(Double.MAX_VALUE);
        release.setMaxWidth(Double.MAX_VALUE);
        return place;
    }

    @Override
    public void chose() {
        show();
    }

    /** Shows what can be done on the board of now. */
    public void show() {
        Parts.shown(this, hand.note().isPresent());
        boolean hidden = hand.note().map(Note::hidden).orElse(false);
        hide.setText(hidden ? texts.of("note.unhide") : texts.of("note.hide"));
        hide.setAccessibleText(hide.getText());
        boolean held = hand.note().map(note -> note.is(Mark.HELD)).orElse(false);
        Parts.inSight(hide, !held);
        Parts.inSight(release, held);
        Parts.inSight(erase, hand.note().map(note -> !note.isForTheRoom()).orElse(false));
    }

    private Button button(String id, String text, Command command) {
        Button button = parts.button(id, text, () -> asked.accept(command));
        parts.key(button, keys.keyFor(new Press(command, 0)));
        button.getStyleClass().add("small");
        return button;
    }
}
