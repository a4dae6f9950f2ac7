package nl.samenbord.handout.paper;

import java.util.List;

/** A row of a table, with the gap to the next. */
record TableRow(List<Cell> cells, float after) implements Block {
    TableRow {
        cells = List.copyOf(cells);
    }
}
