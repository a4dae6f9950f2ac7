package nl.samenbord.ui.facilitator.evening;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Parts;

/** The clock of the room, and what sets it. */
final class ClockPane extends VBox {
    private final RoomClock clock;
    private final Chime chime;
    private final Parts parts;
    private final Texts texts;
    private final Runnable away;
    private final Label digits;
    private final Label over;
    private final Button turn;
    private final Button remove;
    private final ToggleButton sound;
    private final TextField minutes = new TextField();

    /** Away runs when the keyboard has nothing more to do here. */
    ClockPane(RoomClock clock, Chime chime, Parts parts, KeyTable keys, Runnable away) {
        this.clock = clock;
        this.chime = chime;
        this.parts = parts;
        this.away = away;
        texts = parts.texts();
        getStyleClass().add("clock-pane");
        digits = parts.named(parts.label("", "clock"), EveningIds.CLOCK, "");
        digits.setMinWidth(USE_PREF_SIZE);
        over = parts.label(texts.of("clock.over"), "time-over");
        turn = parts.button(EveningIds.CLOCK_TURN, "", clock::turn);
        Button more = parts.button(EveningIds.CLOCK_MORE, texts.of("clock.more"), clock::more);
        more.setAccessibleText(texts.of("keys.clockMore"));
        remove = parts.button(EveningIds.CLOCK_AWAY, "×", clock::away);
        remove.setAccessibleText(texts.of("keys.clockAway"));
        sound = parts.toggle(EveningIds.CLOCK_SOUND, "♪", this::sound);
        sound.setAccessibleText(texts.of("clock.sound"));
        parts.key(turn, keys.keyFor(new Press(Command.CLOCK_TURN, 0)));
        parts.key(more, keys.keyFor(new Press(Command.CLOCK_MORE, 0)));
        parts.key(remove, keys.keyFor(new Press(Command.CLOCK_AWAY, 0)));
        parts.named(minutes, EveningIds.CLOCK_MINUTES, texts.of("keys.clock"));
        minutes.setPromptText(texts.of("clock.minutes"));
        Digits.only(minutes, 3);
        minutes.setOnAction(_ -> typed());
        getChildren().setAll(row(digits, over, space(), turn, more, sound, remove), usual());
        show();
    }

    private HBox usual() {
        HBox row = row();
        for (int length : RoomClock.USUAL) {
            Button button =
                    parts.button(
                            EveningIds.clock(length),
                            String.valueOf(length),
                            () -> clock.set(length));
            button.setAccessibleText(texts.of("clock.set", length));
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        row.getChildren().add(minutes);
        row.getStyleClass().add("lengths");
        return row;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("clock-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static HBox space() {
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Brings the keyboard to where minutes are typed. */
    void enter() {
        minutes.requestFocus();
        minutes.selectAll();
    }

    private void typed() {
        int length = Digits.number(minutes.getText());
        minutes.clear();
        if (length > 0) {
            clock.set(length);
            away.run();
        }
    }

    private void sound() {
        chime.want(sound.isSelected());
        show();
    }

    /** Shows the time of now. */
    void show() {
        clock.look();
        boolean set = clock.now().isSet();
        boolean ended = clock.isOver();
        String left = set ? clock.left() : "0:00";
        if (!left.equals(digits.getText())) {
            digits.setText(left);
            digits.setAccessibleText(left);
        }
        Parts.chosen(digits, set);
        Parts.shown(over, ended);
        Parts.shown(turn, !ended);
        turn.setDisable(!set);
        remove.setDisable(!set);
        turn.setText(clock.now().runs() || !set ? texts.of("clock.pause") : texts.of("clock.goOn"));
        turn.setAccessibleText(turn.getText());
        sound.setSelected(chime.isWanted());
    }

    /** A moment went by: shows it, and sounds when the time came to an end. */
    void tick() {
        boolean ended = clock.ended();
        show();
        if (ended && chime.isWanted()) {
            chime.ring();
        }
    }
}
