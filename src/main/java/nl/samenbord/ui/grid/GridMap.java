package nl.samenbord.ui.grid;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.RightClick;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole board on the laptop: a small grid with counts, darker where there is more. Its cells
 * have ids such as "map-D1"; who chooses among them, and by which keys, is the window's business.
 */
public final class GridMap extends GridPane {
    private static final double ROW = 34;
    private static final double GAP = 3;
    private static final double BAR = 24;

    private final Fonts fonts;
    private final Texts texts;
    private final MapHead heads;
    private final Map<Cell, MapCell> cells = new LinkedHashMap<>();
    private final String name;
    private Consumer<Cell> chooser = _ -> {};
    private CellMenu menu = (_, _, _) -> {};
    private @Nullable Template laidOut;
    private @Nullable MapCell target;
    private final List<Label> rowHeads = new ArrayList<>();
    private final List<VBox> columnHeads = new ArrayList<>();
    private boolean named;

    /** Shows the menu of a cell. */
    @FunctionalInterface
    public interface CellMenu {
        /** Here on the screen. */
        void at(Cell cell, double screenX, double screenY);
    }

    /** A map without a board. */
    public GridMap(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
        name = texts.of("map.name");
        heads = new MapHead(fonts);
        setId("map");
        setAccessibleRole(AccessibleRole.TEXT);
        setHgap(GAP);
        setVgap(GAP);
        widthProperty().addListener(_ -> fit());
        insetsProperty().addListener(_ -> fit());
    }

    /** Shows how many notes this board has where, and which cell is chosen. */
    public void show(Board board, Cell chosen) {
        if (!board.template().equals(laidOut)) {
            laidOut = board.template();
            layOut(laidOut);
        }
        Counts counts = new Counts(board);
        Counts room = new Counts(board.forTheRoom());
        cells.forEach(
                (cell, node) -> {
                    int notes = counts.in(cell);
                    int kept = notes - room.in(cell);
                    node.show(notes, kept, counts.most(), cell.equals(chosen));
                    if (cell.equals(chosen)) {
                        setAccessibleText(name + ": " + node.getAccessibleText());
                    }
                });
    }

    /** From now on this one is told when a cell is clicked. */
    public void onChoose(Consumer<Cell> consumer) {
        chooser = consumer;
    }

    /** From now on this one is told when a menu is asked for on a cell. */
    public void onMenu(CellMenu shower) {
        menu = shower;
    }

    /** Where this cell lies on the screen. */
    public Optional<Bounds> onScreen(Cell cell) {
        return Optional.ofNullable(cells.get(cell))
                .map(node -> node.localToScreen(node.getLayoutBounds()));
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
        rowHeads.clear();
        target = null;
        getChildren().clear();
        getRowConstraints().setAll(new RowConstraints());
        getColumnConstraints().setAll(new ColumnConstraints());
        getColumnConstraints().getFirst().setHgrow(Priority.NEVER);
        for (int row = 0; row < template.rows().size(); row++) {
            Label head = heads.row(template.rows().get(row), row);
            rowHeads.add(head);
            add(head, 0, row + 1);
            getRowConstraints().add(new RowConstraints(18, ROW, ROW));
        }
        for (int column = 0; column < template.columns().size(); column++) {
            getColumnConstraints().add(equalShare());
        }
        headColumns(template);
        named = true;
        name(isWideEnough(template));
        for (Cell cell : template.cells()) {
            MapCell node = new MapCell(cell, template, fonts, texts);
            node.setOnMouseClicked(
                    event -> {
                        if (event.getButton() == MouseButton.PRIMARY) {
                            chooser.accept(cell);
                        }
                    });
            RightClick.on(node, (x, y) -> menu.at(cell, x, y));
            cells.put(cell, node);
            add(node, cell.column() + 1, cell.row() + 1);
        }
    }

    private void headColumns(Template template) {
        columnHeads.clear();
        for (int column = 0; column < template.columns().size(); column++) {
            VBox head = heads.column(template.columns().get(column), column);
            columnHeads.add(head);
            add(head, column + 1, 0);
        }
    }

    private void name(boolean nowNamed) {
        named = nowNamed;
        columnHeads.forEach(head -> MapHead.named(head, named));
    }

    /** Whether all columns can be named; a map in which only some are would be a riddle. */
    private boolean isWideEnough(Template template) {
        double rows = rowHeads.stream().mapToDouble(Label::getMinWidth).max().orElse(0);
        // names make the map higher, which can bring a bar beside it that leaves no room for them
        double width = named ? getWidth() : getWidth() - BAR;
        double beside = width - snappedLeftInset() - snappedRightInset() - rows;
        double each = beside / template.columns().size() - GAP;
        return getWidth() <= 0 || each >= heads.widest(template.columns());
    }

    private void fit() {
        if (laidOut != null && named != isWideEnough(laidOut)) {
            name(!named);
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
