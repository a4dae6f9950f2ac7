package nl.samenbord.board.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.SameEvening;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** A session as it is laid beside another: which one it is, and its board. */
public record YearBoard(Id session, Formerly formerly, Board board) {
    /** A session that was never known by anything else. */
    public YearBoard(Id session, Board board) {
        this(session, Formerly.NONE, board);
    }

    /** When it was; of several without a day the order tells which came first. */
    LocalDate day() {
        LocalDate day = board.meeting().when().date();
        return day == null ? LocalDate.MIN : day;
    }

    /** Whether nobody said when it was. */
    boolean isUndated() {
        return board.meeting().when().date() == null;
    }

    /** The same with what may be on paper only. */
    YearBoard forPaper() {
        return new YearBoard(session, formerly, board.forPaper());
    }

    /** Whether this is the same session as the other, perhaps in another file. */
    public boolean isSameAs(YearBoard other) {
        SameEvening.Answer answer = evening().and(other.evening());
        return switch (answer) {
            case ONE -> true;
            case TWO, UNSURE -> false;
            case STRANGERS -> {
                Set<Id> notes = notes();
                yield !notes.isEmpty() && notes.equals(other.notes()) && day().equals(other.day());
            }
        };
    }

    private SameEvening evening() {
        return new SameEvening(session, formerly, board);
    }

    private Set<Id> notes() {
        return board.forPaper().notes().stream().map(Note::id).collect(Collectors.toSet());
    }
}
