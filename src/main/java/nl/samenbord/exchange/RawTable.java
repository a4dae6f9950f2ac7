package nl.samenbord.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rows of a file in which something stands, as far as they could be read; the sheet is empty in
 * a file of text, and fault is what stopped the reading.
 */
record RawTable(
        String sheet, List<RawRow> rows, List<Reading.Remark> remarks, @Nullable BadRow fault) {
    /** More than notes of an evening, with what may stand above them. */
    static final int MOST_ROWS = NoteRows.MOST_ROWS + 100;

    RawTable {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
