package nl.samenbord.exchange;

import nl.samenbord.board.Note;

import java.util.List;

/** What came of reading notes from a file. */
public sealed interface Reading {
    /** All rows, as new notes, and what was odd about the file. */
    record Read(List<Note> notes, List<Remark> remarks) implements Reading {
        public Read {
            notes = List.copyOf(notes);
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing was read; these are all the rows of this sheet that stood in the way. */
    record Refused(String sheet, List<BadRow> rows) implements Reading {
        public Refused {
            rows = List.copyOf(rows);
        }
    }

    /** Something to tell of a file that could be read. */
    sealed interface Remark {}

    /** It is not UTF-8; it was read in this old code page. */
    record OldEncoding(String codePage) implements Remark {}

    /** It is UTF-8 but for a byte or more on these lines; a sign stands there now. */
    record BadBytes(List<Long> lines) implements Remark {
        public BadBytes {
            lines = List.copyOf(lines);
        }
    }

    /** A column under this heading may say who wrote a note or when: it is never taken in. */
    record PrivateColumn(String heading) implements Remark {}

    /** A column under this heading was left out. */
    record UnknownColumn(String heading) implements Remark {}
}
