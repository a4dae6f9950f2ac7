package nl.samenbord.ui.facilitator.template;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The questions, a column at a time: Enter or Tab goes to the next question, after the last of a
 * column to the first of the next one.
 */
final class QuestionsSection extends VBox implements Section {
    private final Drawing drawing;
    private final Parts parts;
    private final Consumer<Cell> chosen;
    private final Label head;
    private final Button previous;
    private final Button next;
    private final GridPane grid = new GridPane();
    private final List<DrawnField> fields = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private int column;

    QuestionsSection(Drawing drawing, Parts parts, Consumer<Cell> chosen) {
        this.drawing = drawing;
        this.parts = parts;
        this.chosen = chosen;
        getStyleClass().add("drawing-section");
        head = parts.label("", "column-head");
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        previous =
                parts.button(
                        TemplateIds.PREVIOUS_COLUMN,
                        parts.texts().of("drawing.previousColumn"),
                        () -> go(new Cell(column - 1, 0)));
        next =
                parts.button(
                        TemplateIds.NEXT_COLUMN,
                        parts.texts().of("drawing.nextColumn"),
                        () -> go(new Cell(column + 1, 0)));
        HBox top = new HBox(8, head, previous, next);
        top.setAlignment(Pos.CENTER_LEFT);
        grid.getStyleClass().add("fields");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints narrow = new ColumnConstraints(90, 190, 260);
        grid.getColumnConstraints().setAll(narrow, wide);
        Label walk = parts.wrapped(parts.texts().of("drawing.walk"), "muted");
        getChildren().setAll(walk, top, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show() {
        Template now = drawing.now();
        column = Math.min(column, now.columns().size() - 1);
        if (fields.size() != now.rows().size()) {
            layOut(now.rows().size());
        }
        Column its = now.columns().get(column);
        head.setText(Names.plain(its.name()));
        head.setStyle("-fx-background-color: " + its.colour());
        previous.setDisable(column == 0);
        next.setDisable(column == now.columns().size() - 1);
        for (int row = 0; row < fields.size(); row++) {
            Cell cell = new Cell(column, row);
            DrawnField field = fields.get(row);
            names.get(row).setText(cell.code() + "  " + Names.plain(now.row(cell).name()));
            field.setId(TemplateIds.question(cell));
            field.setAccessibleText(
                    parts.texts().of("drawing.question", cell.code(), Names.of(now, cell)));
            field.refresh();
        }
    }

    private void layOut(int rows) {
        grid.getChildren().clear();
        fields.clear();
        names.clear();
        for (int row = 0; row < rows; row++) {
            int place = row;
            DrawnField field =
                    new DrawnField(
                            parts,
                            drawing,
                            "question",
                            "",
                            now -> now.question(new Cell(column, place)),
                            (now, text) -> new Sketch(now).asking(new Cell(column, place), text));
            field.focusedProperty()
                    .addListener(
                            (_, _, focused) -> {
                                if (focused) {
                                    chosen.accept(new Cell(column, place));
                                }
                            });
            Label name = new Label();
            name.setLabelFor(field);
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            fields.add(field);
            names.add(name);
            grid.addRow(row, name, field);
        }
    }

    /** Brings the keyboard to the question of this cell. */
    void go(Cell cell) {
        drawing.settle();
        column = cell.column();
        show();
        DrawnField field = fields.get(cell.row());
        field.requestFocus();
        field.selectAll();
        chosen.accept(cell);
    }

    @Override
    public void ready() {
        go(new Cell(column, 0));
    }

    private void pressed(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB;
        boolean back = tab && event.isShiftDown();
        boolean forward = event.getCode() == KeyCode.ENTER || (tab && !back);
        int row = event.getTarget() instanceof DrawnField at ? fields.indexOf(at) : -1;
        int columns = drawing.now().columns().size();
        if (row < 0) {
            return;
        }
        if (forward && row + 1 < fields.size()) {
            go(new Cell(column, row + 1));
            event.consume();
        } else if (forward && column + 1 < columns) {
            go(new Cell(column + 1, 0));
            event.consume();
        } else if (back && row > 0) {
            go(new Cell(column, row - 1));
            event.consume();
        } else if (back && column > 0) {
            go(new Cell(column - 1, fields.size() - 1));
            event.consume();
        }
    }
}
