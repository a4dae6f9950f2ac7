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
        if (code.length() < 2 || code.length() > 3) {
            return Optional.empty();
        }
        // this bit makes a capital of A to Z small, and a letter of nothing else
        int column = (code.charAt(0) | 0x20) - 'a';
        int row = 0;
        for (int i = 1; i < code.length(); i++) {
            char digit = code.charAt(i);
            if (digit < (i == 1 ? '1' : '0') || digit > '9') {
                return Optional.empty();
            }
            row = row * 10 + digit - '0';
        }
        boolean letter = column >= 0 && column < MOST_COLUMNS;
        return letter ? Optional.of(new Cell(column, row - 1)) : Optional.empty();
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
