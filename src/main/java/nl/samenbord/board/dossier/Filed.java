package nl.samenbord.board.dossier;

import nl.samenbord.board.Board;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.SameEvening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A session as it lies in a folder: the name of its file there, which session it is, how often it
 * was saved and what it was known by before, what is on its board, and the other files that hold
 * the same.
 */
public record Filed(
        String name,
        Id session,
        long revision,
        Formerly formerly,
        Board board,
        List<CopyOfIt> others) {
    public Filed {
        others = List.copyOf(others);
    }

    /** A session of which there is no copy. */
    public Filed(String name, Id session, long revision, Board board) {
        this(name, session, revision, Formerly.NONE, board);
    }

    /** The same that was known by something else before. */
    public Filed(String name, Id session, long revision, Formerly formerly, Board board) {
        this(name, session, revision, formerly, board, List.of());
    }

    /** The same, with one copy more. */
    Filed with(Filed copy, CopyOfIt how) {
        List<CopyOfIt> more = new ArrayList<>(others);
        more.add(how);
        more.addAll(copy.others());
        return new Filed(name, session, revision, formerly, board, more);
    }

    /** The same, with this on its board now. */
    public Filed with(Board now) {
        return new Filed(name, session, revision, formerly, now, others);
    }

    /** The names of the other files that hold the same. */
    public List<String> copies() {
        return others.stream().map(CopyOfIt::name).toList();
    }

    /** What tells whether another file is of the same evening. */
    SameEvening evening() {
        return new SameEvening(session, formerly, board);
    }

    /** Whether it is only inside a PDF, as far as this file goes. */
    public boolean isPdf() {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** The day of its meeting; if nobody said one, the last on which something was written. */
    public Optional<LocalDate> day() {
        return evening().day();
    }

    /** Whose meeting it was; empty if nobody said so. */
    public String school() {
        return board.meeting().school().name().strip();
    }

    /** Whether anything was written down in it. */
    public boolean isWritten() {
        return board.notes().stream().anyMatch(Note::isForTheRoom);
    }

    /** Whether anything was written down in this column. */
    boolean isWrittenIn(String column) {
        Places places = new Places(board);
        return board.notes().stream()
                .filter(Note::isForTheRoom)
                .anyMatch(note -> board.template().column(places.of(note)).id().equals(column));
    }
}
