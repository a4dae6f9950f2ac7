package nl.samenbord.ui.grid;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns and rows that are on the screen together; page and pages are counted from 0 and 1.
 */
record GridPart(List<Integer> columns, List<Integer> rows, int page, int pages) {
    /**
     * All ways to cut a grid into equal pages, the fewest pages first; of each, the page with this
     * cell.
     */
    static List<GridPart> around(Cell cell, Template template) {
        int columns = template.columns().size();
        int rows = template.rows().size();
        List<GridPart> parts = new ArrayList<>();
        for (int pages = 1; pages <= columns * rows; pages++) {
            for (int across = 1; across <= Math.min(pages, columns); across++) {
                if (pages % across == 0 && pages / across <= rows) {
                    parts.add(page(cell, columns, rows, across, pages / across));
                }
            }
        }
        return parts;
    }

    private static GridPart page(Cell cell, int columns, int rows, int across, int down) {
        int wide = (columns + across - 1) / across;
        int high = (rows + down - 1) / down;
        int right = cell.column() / wide;
        int below = cell.row() / high;
        return new GridPart(
                range(right * wide, wide, columns),
                range(below * high, high, rows),
                below * across + right,
                across * down);
    }

    private static List<Integer> range(int from, int count, int before) {
        return IntStream.range(from, Math.min(from + count, before)).boxed().toList();
    }
}
