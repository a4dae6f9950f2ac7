package nl.samenbord.ui.grid;

import nl.samenbord.board.Cell;

import java.util.List;
import java.util.Map;

/**
 * Where everything of a grid is. Where there are too many columns for one screen's width they stand
 * in bands under each other, each with the names of the rows before it.
 */
record GridGeometry(
        GridPart part, List<Head> columnHeads, List<Head> rowHeads, Map<Cell, Box> cells) {
    /** The name of a column or row, by its place from 0. */
    record Head(int place, Box box, Passage name) {}

    GridGeometry {
        columnHeads = List.copyOf(columnHeads);
        rowHeads = List.copyOf(rowHeads);
        cells = Map.copyOf(cells);
    }
}
