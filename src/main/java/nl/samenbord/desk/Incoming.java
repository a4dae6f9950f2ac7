package nl.samenbord.desk;

import nl.samenbord.board.Note;

import java.util.List;

/** What would come into a session from a table, row by row. */
public record Incoming(List<IncomingRow> rows) {
    public Incoming {
        rows = List.copyOf(rows);
    }

    /** How many rows are this. */
    public int count(IncomingRow.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** The notes that are new, those that wait too. */
    public List<Note> notes() {
        return rows.stream()
                .filter(
                        row ->
                                row.state() == IncomingRow.State.NEW
                                        || row.state() == IncomingRow.State.HELD)
                .map(IncomingRow::note)
                .toList();
    }
}
