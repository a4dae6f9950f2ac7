package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

/** Walks the grid. */
public final class Steps {
    private Steps() {}

    /** The cell so many places to the right and so many down; at the edge one stays. */
    public static Cell from(Template template, Cell cell, int right, int down) {
        int column = Math.clamp(cell.column() + right, 0, template.columns().size() - 1);
        int row = Math.clamp(cell.row() + down, 0, template.rows().size() - 1);
        return new Cell(column, row);
    }
}
