package nl.samenbord.show;

import nl.samenbord.board.Cell;

/** What kind of picture the beamer shows. Pages are counted from 0. */
public sealed interface Scene {
    /** The whole grid with counts, and the question of the chosen cell along the bottom. */
    record Overview(Cell chosen) implements Scene {}

    /** One column with its questions, by the column's place from 0. */
    record ColumnScene(int column, int page) implements Scene {}

    /** One cell with its notes. */
    record CellScene(Cell cell, int page) implements Scene {}
}
