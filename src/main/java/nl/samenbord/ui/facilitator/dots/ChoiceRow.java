package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** One choice: where it hangs, what it says, and what each voice gave it. */
final class ChoiceRow extends HBox {
    /** How wide it must be for its words, beside the boxes. */
    static final double LEAST = 260;

    private static final double CODE = 34;

    private final Posted piece;
    private final List<CountSlot> slots = new ArrayList<>();
    private double measuredFor = Double.NaN;
    private Insets measuredIn = Insets.EMPTY;
    private double measured;

    ChoiceRow(
            Posted piece,
            Template template,
            List<Voice> voices,
            PieceText writer,
            Parts parts,
            Hand hand,
            ChoiceList.Giver giver) {
        this.piece = piece;
        getStyleClass().add("choice-row");
        setAlignment(Pos.CENTER_LEFT);
        var code = parts.label(piece.cell().code(), "code");
        code.setStyle("-fx-text-fill: " + template.column(piece.cell()).colour());
        code.setMinWidth(CODE);
        VBox words = writer.of(piece);
        if (piece instanceof Posted.Laid laid) {
            String of = parts.texts().of("note.bundle", laid.notes().size());
            words.getChildren().add(parts.label(of, "muted"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(code, words);
        String said = piece.cell().code() + " " + PieceText.words(piece);
        for (Voice voice : voices) {
            String id = DotIds.count(voice.id(), piece.id());
            slots.add(
                    new CountSlot(
                            parts,
                            id,
                            voice,
                            said,
                            hand,
                            count -> giver.give(piece, voice, count)));
        }
        getChildren().addAll(slots);
    }

    Posted piece() {
        return piece;
    }

    /** Shows what each voice gave; most is more than which can't be right, 0 if nobody knows. */
    void show(IntUnaryOperator dots, IntUnaryOperator most) {
        for (int i = 0; i < slots.size(); i++) {
            int given = dots.applyAsInt(i);
            int limit = most.applyAsInt(i);
            slots.get(i).show(given);
            slots.get(i).over(limit > 0 && given > limit);
        }
    }

    /** Only the words make a row high, and they stay: hundreds of rows are measured once. */
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredFor || !getInsets().equals(measuredIn)) {
            measuredFor = width;
            measuredIn = getInsets();
            measured = super.computePrefHeight(width);
        }
        return measured;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Only the row one is in is on the way of the Tab key. */
    void current(boolean on) {
        slots.forEach(slot -> slot.field().setFocusTraversable(on));
    }

    CountField field(int voice) {
        return slots.get(voice).field();
    }

    List<CountSlot> slots() {
        return slots;
    }

    /** The voice whose field has the keyboard; -1 if none has. */
    int at() {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).hasKeyboard()) {
                return i;
            }
        }
        return -1;
    }
}
