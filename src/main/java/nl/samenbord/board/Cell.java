package nl.samenbord.board;

import java.util.Optional;

/** One place of the grid: column and row, both counted from 0; its code is "A1" for the first. */
public record Cell(int column, int row) implements Comparable<Cell> {
    /** As many columns as there are letters. */
    public static final int MOST_COLUMNS = 26;

    /** As many rows as two digits can name. */
    public static final int MOST_ROWS = 99;

    public Cell {
        if (column < 0 || column >= MOST_COLUMNS || row < 0 || row >= MOST_ROWS) {
            throw new IllegalArgumentException("no such place: " + column + ", " + row);
        }
    }

    /** Reads a code such as "D1" or "d1". */
    public static Optional<Cell> parse(String code) {
        if (!code.matches("[A-Za-z][1-9][0-9]?")) {
            return Optional.empty();
        }
        int column = Character.toUpperCase(code.charAt(0)) - 'A';
        return Optional.of(new Cell(column, Integer.parseInt(code.substring(1)) - 1));
    }

    /** Letter of the column and number of the row: "D1". */
    public String code() {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }

    /** Column by column, from top to bottom. */
    @Override
    public int compareTo(Cell other) {
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : Integer.compare(row, other.row);
    }
}
