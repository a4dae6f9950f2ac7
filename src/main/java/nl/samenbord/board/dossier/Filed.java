package nl.samenbord.board.dossier;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A session as it lies in a folder: the name of its file there, which session it is and how often
 * it was saved, what is on its board, and the names of other files that hold the same.
 */
public record Filed(String name, Id session, long revision, Board board, List<String> copies) {
    public Filed {
        copies = List.copyOf(copies);
    }

    /** A session of which there is no copy. */
    public Filed(String name, Id session, long revision, Board board) {
        this(name, session, revision, board, List.of());
    }

    /** The same, with one copy more. */
    Filed with(Filed copy) {
        List<String> more = new ArrayList<>(copies);
        more.add(copy.name());
        more.addAll(copy.copies());
        return new Filed(name, session, revision, board, more);
    }

    /** Whether it is only inside a PDF, as far as this file goes. */
    public boolean isPdf() {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** The day of its meeting; if nobody said one, the last on which something was written. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(board.meeting().when().date())
                .or(
                        () ->
                                board.notes().stream()
                                        .map(Note::createdAt)
                                        .filter(Objects::nonNull)
                                        .map(OffsetDateTime::toLocalDate)
                                        .max(LocalDate::compareTo));
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
        return board.notes().stream()
                .filter(Note::isForTheRoom)
                .anyMatch(note -> board.template().column(note.cell()).id().equals(column));
    }
}
