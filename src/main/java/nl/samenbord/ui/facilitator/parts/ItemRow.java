package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import nl.samenbord.board.Id;
import nl.samenbord.board.Words;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The fields of one item. */
final class ItemRow extends GridPane {
    private final Id of;
    private final List<ItemRows.Field> names;
    private final List<TextField> fields = new ArrayList<>();
    private List<String> shown = List.of();

    /** Keep is asked with true to go on to the next row. */
    ItemRow(Id of, List<ItemRows.Field> names, Parts parts, BiConsumer<ItemRow, Boolean> keep) {
        this.of = of;
        this.names = names;
        getStyleClass().add("item-row");
        double all = names.stream().mapToDouble(ItemRows.Field::share).sum();
        for (ItemRows.Field name : names) {
            TextField field = parts.named(new TextField(), name.id(), name.name());
            field.setPromptText(name.name());
            field.setOnAction(_ -> keep.accept(this, true));
            fields.add(field);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * name.share() / all);
            getColumnConstraints().add(column);
        }
        addRow(0, fields.toArray(TextField[]::new));
        focusWithinProperty()
                .addListener(
                        (_, _, within) -> {
                            if (!within) {
                                keep.accept(this, false);
                            }
                        });
    }

    Id of() {
        return of;
    }

    /** The ids of its fields tell in which row it stands, from 0. */
    void name(int place) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setId(names.get(i).id() + "-" + place);
        }
    }

    /** Shows these texts, unless others are being typed. */
    void show(List<String> texts) {
        if (!texts.equals(shown)) {
            shown = texts;
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).setText(texts.get(i));
                // a text that is longer than its field can still be read whole
                fields.get(i)
                        .setTooltip(
                                texts.get(i).isEmpty()
                                        ? null
                                        : new Tooltip(Names.plain(texts.get(i))));
            }
        }
    }

    List<String> texts() {
        return fields.stream().map(field -> Words.enteredLine(field.getText())).toList();
    }

    void enter() {
        fields.getFirst().requestFocus();
    }
}
