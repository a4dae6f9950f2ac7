package nl.samenbord.ui.facilitator.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Id;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The fields of one item: the first has a line of its own, the others stand under it, each behind
 * its name. At the right a sign that it is kept, and what takes it away.
 */
final class ItemRow extends VBox {
    private static final double KEPT = 16;

    private final Id of;
    private final List<ItemRows.Field> names;
    private final List<TextField> fields = new ArrayList<>();
    private final List<WholeText> whole = new ArrayList<>();
    private final Parts parts;
    private final Label kept;
    private final Button remove;
    private List<String> shown = List.of();
    private boolean going;

    /** Keep is asked with true to go on to the next row; away where it is not wanted any more. */
    ItemRow(
            Id of,
            List<ItemRows.Field> names,
            Parts parts,
            BiConsumer<ItemRow, Boolean> keep,
            Consumer<ItemRow> away) {
        this.of = of;
        this.names = names;
        this.parts = parts;
        getStyleClass().add("item-row");
        for (ItemRows.Field name : names) {
            TextField field = parts.named(new TextField(), name.id(), name.name());
            field.setPromptText(name.name());
            field.setOnAction(_ -> keep.accept(this, true));
            field.textProperty().addListener((_, _, _) -> marked());
            fields.add(field);
            whole.add(new WholeText(field, parts));
        }
        kept = parts.label("", "kept");
        kept.setMinWidth(KEPT);
        remove = parts.button("", "×", () -> away.accept(this));
        remove.getStyleClass().add("quiet");
        HBox first = row(fields.getFirst(), kept, remove);
        HBox.setHgrow(fields.getFirst(), Priority.ALWAYS);
        getChildren().setAll(first, whole.getFirst());
        if (fields.size() > 1) {
            getChildren().add(others());
            getChildren().addAll(whole.subList(1, whole.size()));
        }
        marked();
        focusWithinProperty()
                .addListener(
                        (_, _, within) -> {
                            if (!within && !going) {
                                keep.accept(this, false);
                            }
                        });
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("item-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox others() {
        HBox row = row();
        for (int i = 1; i < fields.size(); i++) {
            Label name = parts.label(names.get(i).name(), "muted");
            name.setMinWidth(USE_PREF_SIZE);
            name.setLabelFor(fields.get(i));
            fields.get(i).setPrefWidth(100 * names.get(i).share());
            HBox.setHgrow(fields.get(i), Priority.ALWAYS);
            row.getChildren().addAll(name, fields.get(i));
        }
        return row;
    }

    Id of() {
        return of;
    }

    /** The ids of its fields tell in which row it stands, from 0. */
    void name(int place) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setId(names.get(i).id() + "-" + place);
        }
        remove.setId(names.getFirst().id() + "-remove-" + place);
    }

    /** Shows these texts, unless others are being typed. */
    void show(List<String> texts) {
        if (!texts.equals(shown)) {
            shown = texts;
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).setText(texts.get(i));
            }
        }
        marked();
    }

    private void marked() {
        boolean is = !shown.isEmpty() && texts().equals(shown);
        kept.setText(is ? "✓" : "");
        kept.setAccessibleText(is ? parts.texts().of("items.kept") : "");
        remove.setVisible(!shown.isEmpty());
        remove.setAccessibleText(parts.texts().of("items.remove", fields.getFirst().getText()));
    }

    /** It is taken away: what stands in it is not kept when the keyboard leaves it. */
    void going(boolean now) {
        going = now;
    }

    List<String> texts() {
        return fields.stream().map(field -> Words.enteredLine(field.getText())).toList();
    }

    void enter() {
        fields.getFirst().requestFocus();
    }
}
