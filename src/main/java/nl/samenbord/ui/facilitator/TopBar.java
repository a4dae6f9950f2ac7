package nl.samenbord.ui.facilitator;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.samenbord.desk.SaveState;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.MeetingTitle;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import java.util.function.Consumer;

/** Along the top: which evening it is, how safe it is, and what one needs all the time. */
public final class TopBar extends WrappingRow {
    private static final double GAP = 10;
    private static final double LEAST_TITLE = 130;

    private final Hand hand;
    private final Parts parts;
    private final KeyTable keys;
    private final Consumer<Command> asked;
    private final Outside outside;
    private final Label title;
    private final SaveStateLabel saved;
    private final Button undo;
    private final Button redo;
    private final Button beamer;

    TopBar(Hand hand, Parts parts, KeyTable keys, Consumer<Command> asked, Outside outside) {
        super(GAP);
        this.hand = hand;
        this.parts = parts;
        this.keys = keys;
        this.asked = asked;
        this.outside = outside;
        Texts texts = parts.texts();
        getStyleClass().add("top-bar");
        title = WrappingRow.shrinking(parts.label("", "evening"));
        title.setMinWidth(LEAST_TITLE);
        saved = new SaveStateLabel(parts);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        undo = button(Ids.UNDO, texts.of("top.undo"), Command.UNDO);
        redo = button(Ids.REDO, texts.of("top.redo"), Command.REDO);
        beamer = button(Ids.BEAMER, "", Command.BEAMER);
        beamer.getStyleClass().add("accent");
        getChildren()
                .setAll(
                        parts.button(Ids.TO_START, texts.of("top.start"), outside::toStart),
                        title,
                        saved,
                        space,
                        undo,
                        redo,
                        button(Ids.SEARCH, texts.of("top.search"), Command.SEARCH),
                        button(Ids.BIN, texts.of("top.bin"), Command.SHOW_BIN),
                        button(Ids.HANDOUT, texts.of("top.handout"), Command.PRINT),
                        keysButton(),
                        beamer);
        show();
    }

    /** Shows the board of now. */
    public void show() {
        title.setText(MeetingTitle.of(hand.board().meeting(), parts.texts()));
        Parts.enabled(undo, hand.canUndo());
        Parts.enabled(redo, hand.canRedo());
        beamer();
    }

    /** Shows whether the beamer is on. */
    public void beamer() {
        Texts texts = parts.texts();
        String text = outside.beamerOn() ? texts.of("top.beamerOff") : texts.of("top.beamerOn");
        beamer.setText(text + " · " + keys.keyFor(new Press(Command.BEAMER, 0)));
        beamer.setAccessibleText(text);
    }

    /** Shows how safe the session is. */
    public void saved(SaveState state) {
        saved.show(state);
    }

    private Button keysButton() {
        Button button = button(Ids.KEYS, parts.texts().of("top.keys"), Command.KEYS);
        button.setAccessibleText(parts.texts().of("keys.title"));
        return button;
    }

    private Button button(String id, String text, Command command) {
        Button button = parts.button(id, text, () -> asked.accept(command));
        parts.key(button, keys.keyFor(new Press(command, 0)));
        return button;
    }
}
