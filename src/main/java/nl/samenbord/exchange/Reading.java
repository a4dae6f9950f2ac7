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

    /** Nothing was read; these are all the rows that stood in the way. */
    record Refused(List<BadRow> rows) implements Reading {
        public Refused {
            rows = List.copyOf(rows);
        }
    }

    /** Something to tell of a file that could be read. */
    sealed interface Remark {}

    /** It is not UTF-8; it was read as windows-1252, as spreadsheets on Windows write it. */
    record OldEncoding() implements Remark {}

    /** A column under this heading was left out. */
    record UnknownColumn(String heading) implements Remark {}
}
