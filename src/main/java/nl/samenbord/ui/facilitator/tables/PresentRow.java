package nl.samenbord.ui.facilitator.tables;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Seating;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many people there are, beside how many sit at the tables together. */
final class PresentRow extends FlowPane {
    private record Counted(CountField field, Label seated) {}

    private final Texts texts;
    private final Map<Voice, Counted> voices = new LinkedHashMap<>();

    PresentRow(Hand hand, Parts parts) {
        texts = parts.texts();
        getStyleClass().add("present-row");
        getChildren().add(parts.label(texts.of("tables.present"), "list-title"));
        for (Voice voice : hand.board().template().voices()) {
            CountField field =
                    new CountField(
                            hand,
                            count ->
                                    new Seating(hand.board().meeting()).present(voice.id(), count));
            parts.named(
                    field,
                    TableIds.present(voice.id()),
                    texts.of("tables.presentOf", voice.plural()));
            field.setPrefWidth(TableGrid.COUNT);
            Label seated = parts.label("", "muted");
            voices.put(voice, new Counted(field, seated));
            HBox one = new HBox(parts.label(voice.plural()), field, seated);
            one.getStyleClass().add("present-one");
            one.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(one);
        }
    }

    void show(Board board) {
        Attendance attendance = new Attendance(board);
        voices.forEach(
                (voice, counted) -> {
                    counted.field()
                            .show(board.meeting().people().present().getOrDefault(voice.id(), 0));
                    int seated = attendance.atTables(voice.id());
                    counted.seated().setText(texts.of("tables.seated", seated));
                    Parts.shown(counted.seated(), seated > 0);
                });
    }
}
