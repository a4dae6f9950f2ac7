package nl.samenbord.ui.facilitator.plan;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Column;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.board.Theme;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** In which columns and rows a theme belongs: a button each, down where it does. */
final class PlaceChips extends VBox {
    private static final double GAP = 5;

    private final Parts parts;
    private final Consumer<UnaryOperator<Theme>> change;
    private final WrappingRow columns = new WrappingRow(GAP);
    private final WrappingRow rows = new WrappingRow(GAP);
    private List<String> offered = List.of();

    PlaceChips(Parts parts, Consumer<UnaryOperator<Theme>> change) {
        this.parts = parts;
        this.change = change;
        getStyleClass().add("place-chips");
        getChildren()
                .setAll(
                        parts.label(parts.texts().of("drawing.columns"), "field-title"),
                        columns,
                        parts.label(parts.texts().of("drawing.rows"), "field-title"),
                        rows);
    }

    void show(Template template, Theme theme) {
        List<String> now = new ArrayList<>();
        template.columns().forEach(column -> now.add(column.id()));
        template.rows().forEach(row -> now.add(row.id()));
        if (!now.equals(offered)) {
            offered = now;
            columns.getChildren().setAll(template.columns().stream().map(this::chip).toList());
            rows.getChildren().setAll(template.rows().stream().map(this::chip).toList());
        }
        for (int i = 0; i < template.columns().size(); i++) {
            down(columns, i, theme.columns().contains(template.columns().get(i).id()));
        }
        for (int i = 0; i < template.rows().size(); i++) {
            down(rows, i, theme.rows().contains(template.rows().get(i).id()));
        }
    }

    private static void down(WrappingRow row, int place, boolean down) {
        ((ToggleButton) row.getChildren().get(place)).setSelected(down);
    }

    private ToggleButton chip(Column column) {
        return chip(
                PlanIds.column(column.id()),
                Names.plain(column.name()),
                theme -> theme.turnedColumn(column.id()));
    }

    private ToggleButton chip(Row row) {
        return chip(
                PlanIds.row(row.id()), Names.plain(row.name()), theme -> theme.turnedRow(row.id()));
    }

    private ToggleButton chip(String id, String name, UnaryOperator<Theme> turn) {
        ToggleButton chip = parts.toggle(id, name, () -> change.accept(turn));
        chip.getStyleClass().add("small-chip");
        return chip;
    }
}
