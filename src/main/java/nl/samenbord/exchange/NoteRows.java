package nl.samenbord.exchange;

import nl.samenbord.board.Note;
import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table as notes, so that every bad one is found. */
final class NoteRows {
    static final int MOST_ROWS = 10_000;

    private static final int MOST_ABOVE = 20;

    private final Template template;
    private final Defaults defaults;

    NoteRows(Template template, Defaults defaults) {
        this.template = template;
        this.defaults = defaults;
    }

    /** The place of the row of headings, which a title may stand above; empty if there is none. */
    static Optional<Integer> headingIn(List<RawRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), MOST_ABOVE); i++) {
            if (Heading.isOne(rows.get(i).fields())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** All of them, or all that stands in the way. */
    Reading read(RawTable table) {
        List<RawRow> rows = table.rows();
        if (rows.isEmpty()) {
            List<BadRow> missing =
                    table.fault() == null
                            ? Heading.of(1, List.of()).faults()
                            : List.of(table.fault());
            return new Reading.Refused(table.sheet(), missing);
        }
        int at = headingIn(rows).orElse(0);
        Heading heading = Heading.of(rows.get(at).line(), rows.get(at).fields());
        if (!heading.faults().isEmpty()) {
            return new Reading.Refused(table.sheet(), heading.faults());
        }
        List<Reading.Remark> remarks = new ArrayList<>(table.remarks());
        remarks.addAll(heading.remarks());
        List<Note> notes = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        for (NoteRow.Result result : read(rows.subList(at + 1, rows.size()), heading)) {
            switch (result) {
                case NoteRow.Good good -> notes.add(good.note());
                case NoteRow.Bad why -> bad.addAll(why.rows());
            }
        }
        if (table.fault() != null) {
            bad.add(table.fault());
        }
        return bad.isEmpty()
                ? new Reading.Read(notes, remarks)
                : new Reading.Refused(table.sheet(), bad);
    }

    /** What came of each row under these headings, but for rows that are headings themselves. */
    List<NoteRow.Result> read(List<RawRow> rows, Heading first) {
        List<NoteRow.Result> results = new ArrayList<>();
        Heading heading = first;
        NoteRow reader = new NoteRow(heading, template, defaults);
        for (RawRow row : rows) {
            if (Heading.isOne(row.fields())) {
                // another table was pasted under this one, maybe with other columns
                heading = first.faults().isEmpty() ? Heading.of(row.line(), row.fields()) : first;
                reader = new NoteRow(heading, template, defaults);
            } else if (results.size() == MOST_ROWS) {
                BadRow more = new BadRow(row.line(), 1, new Reason.TooManyRows(MOST_ROWS));
                results.add(new NoteRow.Bad(row.line(), List.of(more)));
                return results;
            } else {
                results.add(reader.read(row));
            }
        }
        return results;
    }
}
