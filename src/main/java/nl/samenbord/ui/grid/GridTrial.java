package nl.samenbord.ui.grid;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One way to lay a grid out, and how good it is. */
final class GridTrial {
    private static final int MOST_LINES = 3;
    private static final double LINE = 1.2;

    private final Box area;
    private final Measures measures;
    private final GridPart part;
    private final int bands;
    private final int perBand;
    private final double headWidth;
    private final boolean brief;
    private final double columnWidth;
    private final double headHeight;
    private final double below;
    private final double rowHeight;
    private final double smallest;
    private final List<Passage> columnNames;
    private final List<Passage> rowNames;

    GridTrial(
            Template template,
            Box area,
            Measures measures,
            Lettering lettering,
            GridPart part,
            int bands,
            double headWidth,
            boolean brief,
            HeadRoom room) {
        this.area = area;
        this.measures = measures;
        this.part = part;
        this.bands = bands;
        this.headWidth = headWidth;
        this.brief = brief;
        perBand = (part.columns().size() + bands - 1) / bands;
        double beside = area.width() - headWidth - measures.padding();
        columnWidth = Math.floor(beside / perBand) - measures.grid();
        Style style = measures.strong();
        double inHead = columnWidth - measures.padding();
        columnNames =
                part.columns().stream()
                        .map(c -> lettering.set(template.columns().get(c).name(), style, inHead))
                        .toList();
        rowNames =
                part.rows().stream()
                        .map(r -> lettering.set(name(template.rows().get(r)), style, headWidth))
                        .toList();
        headHeight = Math.max(highest(columnNames) + measures.padding(), room.least());
        below = room.below();
        double ofRows =
                (area.height() + measures.grid()) / bands - headHeight - below - measures.grid();
        rowHeight = Math.floor(ofRows / rowNames.size()) - measures.grid();
        double figures = lettering.width("00", measures.question()) + 4 * measures.padding();
        smallest = Math.max(figures, room.narrowest());
    }

    private String name(Row row) {
        return brief && !row.shortName().isEmpty() ? row.shortName() : row.name();
    }

    private static double highest(List<Passage> passages) {
        return passages.stream().mapToDouble(Passage::height).max().orElse(0);
    }

    boolean fits() {
        boolean whole = names().noneMatch(name -> name.torn() || name.lines().size() > MOST_LINES);
        double high = Math.max(highest(rowNames), LINE * measures.strong().size());
        return whole && columnWidth >= smallest && rowHeight >= high;
    }

    /** Hyphens, lines, bands, short names and room taken from the cells, weighed by eye. */
    double cost() {
        long folds = names().filter(Passage::folded).count();
        long lines = names().mapToInt(name -> name.lines().size() - 1).sum();
        double taken = 10 * headWidth / area.width();
        return 2 * folds + 0.5 * lines + 8 * bands + (brief ? 4 : 0) + taken;
    }

    private Stream<Passage> names() {
        return Stream.concat(columnNames.stream(), rowNames.stream());
    }

    GridGeometry geometry() {
        List<GridGeometry.Head> columnHeads = new ArrayList<>();
        List<GridGeometry.Head> rowHeads = new ArrayList<>();
        Map<Cell, Box> cells = new HashMap<>();
        double step = (area.height() + measures.grid()) / bands;
        for (int band = 0; band < bands; band++) {
            double top = area.y() + band * step;
            for (int r = 0; r < rowNames.size(); r++) {
                Box box = new Box(area.x(), rowTop(top, r), headWidth, rowHeight);
                rowHeads.add(new GridGeometry.Head(part.rows().get(r), box, rowNames.get(r)));
            }
        }
        for (int c = 0; c < columnNames.size(); c++) {
            int band = c / perBand;
            double top = area.y() + band * step;
            double left = left(c % perBand);
            int column = part.columns().get(c);
            Box head = new Box(left, top, columnWidth, headHeight);
            columnHeads.add(new GridGeometry.Head(column, head, columnNames.get(c)));
            for (int r = 0; r < rowNames.size(); r++) {
                Box box = new Box(left, rowTop(top, r), columnWidth, rowHeight);
                cells.put(new Cell(column, part.rows().get(r)), box);
            }
        }
        return new GridGeometry(part, columnHeads, rowHeads, cells);
    }

    private double left(int inBand) {
        double first = area.right() - perBand * (columnWidth + measures.grid()) + measures.grid();
        return first + inBand * (columnWidth + measures.grid());
    }

    private double rowTop(double bandTop, int row) {
        return bandTop + headHeight + below + measures.grid() + row * (rowHeight + measures.grid());
    }
}
