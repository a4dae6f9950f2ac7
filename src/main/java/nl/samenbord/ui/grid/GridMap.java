package nl.samenbord.ui.grid;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole board on the laptop: a small grid with counts, darker where there is more. Its cells
 * have ids such as "map-D1"; who chooses among them, and by which keys, is the window's business.
 */
public final class GridMap extends GridPane {
    private static final double ROW = 34;

    private final Fonts fonts;
    private final Texts texts;
    private final Map<Cell, MapCell> cells = new LinkedHashMap<>();
    private Consumer<Cell> chooser = _ -> {};
    private @Nullable Template laidOut;
    private @Nullable MapCell target;

    /** A map without a board. */
    public GridMap(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
        setId("map");
        setHgap(3);
        setVgap(3);
    }

    /** Shows how many notes this board has where, and which cell is chosen. */
    public void show(Board board, Cell chosen) {
        if (!board.template().equals(laidOut)) {
            laidOut = board.template();
            layOut(laidOut);
        }
        Counts counts = new Counts(board);
        cells.forEach(
                (cell, node) -> node.show(counts.in(cell), counts.most(), cell.equals(chosen)));
    }

    /** From now on this one is told when a cell is clicked. */
    public void onChoose(Consumer<Cell> consumer) {
        chooser = consumer;
    }

    /** The cell at this point of the scene, if it is one. */
    public Optional<Cell> cellAt(double sceneX, double sceneY) {
        return cells.entrySet().stream()
                .filter(e -> e.getValue().contains(e.getValue().sceneToLocal(sceneX, sceneY)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Marks the cell on which something would be dropped; null for none. */
    public void target(@Nullable Cell cell) {
        if (target != null) {
            target.target(false);
        }
        target = cell == null ? null : cells.get(cell);
        if (target != null) {
            target.target(true);
        }
    }

    private void layOut(Template template) {
        cells.clear();
        target = null;
        getChildren().clear();
        getRowConstraints().setAll(new RowConstraints());
        getColumnConstraints().setAll(new ColumnConstraints());
        getColumnConstraints().getFirst().setHgrow(Priority.NEVER);
        for (int column = 0; column < template.columns().size(); column++) {
            add(MapHead.column(template.columns().get(column), column, fonts), column + 1, 0);
            getColumnConstraints().add(equalShare());
        }
        for (int row = 0; row < template.rows().size(); row++) {
            add(MapHead.row(template.rows().get(row), row, fonts), 0, row + 1);
            getRowConstraints().add(new RowConstraints(18, ROW, ROW));
        }
        for (Cell cell : template.cells()) {
            MapCell node = new MapCell(cell, template, fonts, texts);
            node.setOnMouseClicked(_ -> chooser.accept(cell));
            cells.put(cell, node);
            add(node, cell.column() + 1, cell.row() + 1);
        }
    }

    private static ColumnConstraints equalShare() {
        ColumnConstraints share = new ColumnConstraints();
        share.setMinWidth(10);
        // one small width for all, so that what is left over is shared equally
        share.setPrefWidth(20);
        share.setHgrow(Priority.ALWAYS);
        return share;
    }
}
