package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import java.util.Optional;

/** Reads a cell code as it is typed. */
public final class CellCode {
    private CellCode() {}

    /** The cell of this code, if the grid has it. */
    public static Optional<Cell> in(Template template, String typed) {
        return Cell.parse(typed).filter(template::has);
    }
}
