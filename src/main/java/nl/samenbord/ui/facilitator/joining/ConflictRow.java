package nl.samenbord.ui.facilitator.joining;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.ConflictWords;
import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Decision;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** One thing that stands otherwise on each side: both side by side, and what can be kept. */
final class ConflictRow extends VBox {
    private final Map<Decision, ToggleButton> choices = new EnumMap<>(Decision.class);

    ConflictRow(
            Conflict conflict,
            int place,
            ConflictWords words,
            Parts parts,
            BiConsumer<Conflict, Decision> decided) {
        getStyleClass().add("choice-row");
        setId(JoinIds.row(place));
        String title = words.title(conflict);
        String mine = words.of(conflict, Decision.MINE);
        String theirs = words.of(conflict, Decision.THEIRS);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("side-top");
        for (Decision decision : conflict.choices()) {
            String text = name(decision, parts);
            ToggleButton button =
                    parts.toggle(
                            JoinIds.keep(decision, place),
                            text,
                            () -> {
                                show(decision);
                                decided.accept(conflict, decision);
                            });
            button.setAccessibleText(text + ". " + title + ": " + mine + " | " + theirs);
            choices.put(decision, button);
            buttons.getChildren().add(button);
        }
        GridPane sides = new GridPane();
        sides.setHgap(16);
        side(sides, 0, parts.texts().of("merge.here"), mine, parts);
        side(sides, 1, parts.texts().of("merge.there"), theirs, parts);
        getChildren().setAll(wrapped(parts.label(title, "title")), sides, buttons);
        show(conflict.usual());
    }

    private static void side(GridPane sides, int column, String name, String said, Parts parts) {
        Node text = wrapped(parts.label(said));
        VBox side = new VBox(parts.label(name, "muted"), text);
        side.setPrefWidth(0);
        GridPane.setHgrow(side, Priority.ALWAYS);
        sides.add(side, column, 0);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String name(Decision decision, Parts parts) {
        return switch (decision) {
            case MINE -> parts.texts().of("merge.keep.mine");
            case THEIRS -> parts.texts().of("merge.keep.theirs");
            case BOTH -> parts.texts().of("merge.keep.both");
        };
    }

    private void show(Decision chosen) {
        choices.forEach((decision, button) -> button.setSelected(decision == chosen));
    }
}
