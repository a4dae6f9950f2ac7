package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import nl.samenbord.board.Change;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.util.function.IntFunction;

/**
 * Where one voice's dots on one choice stand: a plain number, that becomes a field when somebody
 * comes there, so that hundreds of choices stay quick.
 */
final class CountSlot extends StackPane {
    static final double WIDTH = 72;

    private final Parts parts;
    private final String id;
    private final String name;
    private final Hand hand;
    private final IntFunction<Change> change;
    private final Label figure;
    private @Nullable CountField field;
    private int count;

    CountSlot(
            Parts parts,
            String id,
            Voice voice,
            String words,
            Hand hand,
            IntFunction<Change> change) {
        this.parts = parts;
        this.id = id;
        this.hand = hand;
        this.change = change;
        name = parts.texts().of("dots.count", voice.name(), words);
        figure = parts.label("", "count-figure");
        figure.setAlignment(Pos.CENTER_RIGHT);
        figure.setMaxWidth(Double.MAX_VALUE);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setStyle("-sb-voice: " + voice.colour() + "; -sb-edge: " + voice.edge());
        getStyleClass().add("count-slot");
        getChildren().setAll(figure);
        show(0);
    }

    /** Shows so many dots. */
    void show(int dots) {
        count = dots;
        figure.setText(dots == 0 ? "" : Integer.toString(dots));
        figure.setAccessibleText(name + ": " + dots);
        if (field != null) {
            field.show(dots);
        }
    }

    /** Shows that these can't be all right. */
    void over(boolean on) {
        Parts.chosen(this, on);
    }

    /** The field to type in. */
    CountField field() {
        if (field == null) {
            field = parts.named(new CountField(hand, change), id, name);
            field.setAlignment(Pos.CENTER_RIGHT);
            field.show(count);
            getChildren().setAll(field);
            // a field takes no keys before it was styled, and one types faster than that
            field.applyCss();
        }
        return field;
    }

    boolean hasKeyboard() {
        return field != null && field.hasKeyboard();
    }
}
