package nl.samenbord.ui.facilitator.years;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.years.CellYear;
import nl.samenbord.board.years.SharedGrid;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grid with then and now in each cell, voice by voice; a cell that is chosen shows its notes.
 */
final class CellsView extends HBox {
    private static final double LEAST = 60;
    private static final double USUAL = 90;
    private static final double NAMES = 90;

    private final Parts parts;
    private final Texts texts;
    private final CellNotes notes;
    private final GridPane grid = new GridPane();
    private final VBox left = new VBox();
    private final ScrollPane scroll;
    private VoiceMarks marks;
    private @Nullable Cell chosen;

    CellsView(Parts parts, CellNotes notes) {
        this.parts = parts;
        this.notes = notes;
        texts = parts.texts();
        marks = new VoiceMarks(parts, List.of());
        getStyleClass().add("theme-both");
        grid.getStyleClass().add("year-grid");
        Parts.walksItself(grid);
        left.getStyleClass().add("rank-column");
        scroll = parts.named(new ScrollPane(left), YearsIds.CELLS, texts.of("years.cells"));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setPrefWidth(620);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(notes, Priority.ALWAYS);
        getChildren().setAll(scroll, notes);
    }

    void show(YearBesideYear years) {
        Template template = years.now().board().template();
        List<CellYear> cells = years.cells();
        grid.getChildren().clear();
        share(template.columns().size());
        marks = new VoiceMarks(parts, years.voices());
        for (CellYear cell : cells) {
            grid.add(head(template.column(cell.cell()).shortName()), column(cell), 0);
            grid.add(head(template.row(cell.cell()).shortName()), 0, row(cell));
            grid.add(button(years, cell), column(cell), row(cell));
        }
        // a name stands once for all cells of its column or row
        once();
        List<Label> lines = new ArrayList<>();
        lines.add(wrapped(texts.of(cells.isEmpty() ? "years.cells.none" : "years.cells.look")));
        left.getChildren().setAll(lines);
        left.getChildren().addAll(marks.legend(), grid);
        List<SharedGrid.Apart> apart = years.grid().apart();
        if (!apart.isEmpty()) {
            left.getChildren().add(parts.label(texts.of("years.apart"), "list-title"));
            apart.forEach(one -> left.getChildren().add(wrapped(words(one))));
        }
        notes.show(
                years,
                cells.stream()
                        .filter(cell -> cell.cell().equals(chosen))
                        .findFirst()
                        .or(() -> cells.stream().filter(cell -> !cell.isEmpty()).findFirst()));
    }

    private void once() {
        List<String> seen = new ArrayList<>();
        grid.getChildren()
                .removeIf(
                        node -> {
                            String place =
                                    GridPane.getColumnIndex(node)
                                            + ","
                                            + GridPane.getRowIndex(node);
                            boolean twice = seen.contains(place);
                            seen.add(place);
                            return twice;
                        });
    }

    private static int column(CellYear cell) {
        return cell.cell().column() + 1;
    }

    private static int row(CellYear cell) {
        return cell.cell().row() + 1;
    }

    private Label head(String name) {
        Label label = parts.label(Names.plain(name), "field-title");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** However narrow the window, all columns are in sight, and none is wider than another. */
    private void share(int columns) {
        scroll.setMinWidth(NAMES + columns * (LEAST + grid.getHgap()));
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.NEVER);
        grid.getColumnConstraints().setAll(names);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints one = new ColumnConstraints(LEAST, USUAL, Double.MAX_VALUE);
            one.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(one);
        }
    }

    private Label wrapped(String words) {
        return parts.wrapped(words, "muted");
    }

    private String words(SharedGrid.Apart one) {
        String part =
                switch (one.part()) {
                    case COLUMN -> texts.of("years.apart.column", one.name());
                    case ROW -> texts.of("years.apart.row", one.name());
                    case VOICE -> texts.of("years.apart.voice", one.name());
                    case KIND -> texts.of("years.apart.kind", one.name());
                };
        String when = texts.of(one.then() ? "years.apart.then" : "years.apart.now");
        return String.join(" · ", part, when, texts.of("notes.count", one.notes()));
    }

    private LineButton button(YearBesideYear years, CellYear cell) {
        VBox lines = new VBox(1);
        List<String> spoken = new ArrayList<>();
        for (Voice voice : years.voices()) {
            CellYear.Counted of = cell.of(voice);
            String counts = of.notesThen() + " → " + of.notesNow();
            boolean dotted = of.dotsThen() + of.dotsNow() > 0;
            boolean noted = of.notesThen() + of.notesNow() > 0;
            if (noted) {
                Label line = parts.label(counts, "year-count");
                line.setGraphic(marks.of(voice));
                lines.getChildren().add(line);
            }
            String dots = texts.of("years.dots", of.dotsThen(), of.dotsNow());
            if (dotted) {
                // the word would leave no room for the numbers
                String given = "● " + of.dotsThen() + " → " + of.dotsNow();
                Label line = parts.label(given, "year-dots");
                line.setGraphic(noted ? null : marks.of(voice));
                lines.getChildren().add(line);
            }
            String who = Names.many(voice) + ": " + texts.of("sheet.notes") + " " + counts;
            spoken.add(dotted ? who + ", " + dots : who);
        }
        String code = cell.cell().code();
        LineButton button =
                new LineButton(parts, YearsIds.cell(code), lines, () -> choose(years, cell));
        button.setMinWidth(0);
        button.setMaxHeight(Double.MAX_VALUE);
        Parts.chosen(button, cell.cell().equals(chosen));
        button.setAccessibleText(code + ". " + String.join(". ", spoken));
        return button;
    }

    private void choose(YearBesideYear years, CellYear cell) {
        chosen = cell.cell();
        grid.getChildren()
                .forEach(
                        node ->
                                Parts.chosen(
                                        node, YearsIds.cell(chosen.code()).equals(node.getId())));
        notes.show(years, Optional.of(cell));
    }
}
