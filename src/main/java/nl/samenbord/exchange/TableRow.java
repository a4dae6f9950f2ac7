package nl.samenbord.exchange;

import nl.samenbord.board.Note;

import java.util.List;
import java.util.Optional;

/** What came of one row of a table: a note, or why it can't be one. */
public record TableRow(long line, Optional<Note> note, List<Reason> reasons) {
    public TableRow {
        reasons = List.copyOf(reasons);
    }

    static TableRow of(NoteRow.Result result) {
        return switch (result) {
            case NoteRow.Good good ->
                    new TableRow(good.line(), Optional.of(good.note()), List.of());
            case NoteRow.Bad bad ->
                    new TableRow(
                            bad.line(),
                            Optional.empty(),
                            bad.rows().stream().map(BadRow::reason).toList());
        };
    }

    static TableRow leftOut(BadRow row) {
        return new TableRow(row.line(), Optional.empty(), List.of(row.reason()));
    }
}
