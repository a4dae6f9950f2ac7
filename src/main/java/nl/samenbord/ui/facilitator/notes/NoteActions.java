package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

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
    private final Button hide;
    private final Button release;
    private final Button erase;

    /** Asks for a command when a button is pressed. */
    public NoteActions(Hand hand, Parts parts, KeyTable keys, Consumer<Command> asked) {
        this.hand = hand;
        this.parts = parts;
        this.texts = parts.texts();
        this.keys = keys;
        this.asked = asked;
        getStyleClass().add("note-actions");
        setAlignment(Pos.CENTER_LEFT);
        hide = button(Ids.HIDE_NOTE, texts.of("note.hide"), Command.HIDE);
        release = button(RELEASE, texts.of("signals.release"), Command.RELEASE);
        release.getStyleClass().add("warning");
        erase = button(ERASE, texts.of("erase.button"), Command.ERASE);
        getChildren()
                .setAll(
                        release,
                        button(Ids.EDIT_NOTE, texts.of("note.edit"), Command.KEEP),
                        button(Ids.MOVE_NOTE, texts.of("note.move"), Command.MOVE),
                        hide,
                        button(Ids.BIN_NOTE, texts.of("note.bin"), Command.BIN),
                        erase);
        hand.look(this);
        show();
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
        Parts.shown(hide, hand.note().map(note -> !note.is(Mark.HELD)).orElse(false));
        Parts.shown(release, hand.note().map(note -> note.is(Mark.HELD)).orElse(false));
        Parts.shown(erase, hand.note().map(note -> !note.isForTheRoom()).orElse(false));
    }

    private Button button(String id, String text, Command command) {
        Button button = parts.button(id, text, () -> asked.accept(command));
        parts.key(button, keys.keyFor(new Press(command, 0)));
        button.getStyleClass().add("small");
        return button;
    }
}
