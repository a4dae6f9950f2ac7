package nl.samenbord.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A session as it stands in one file, and whether another file is of the same evening: the one rule
 * for that. Two files with one id are two evenings only if their days differ and they share hardly
 * any note. Erasing never asks this.
 */
public record SameEvening(Id session, Formerly formerly, Board board) {
    /** Fewer than one in so many of the smaller: hardly any. */
    private static final int HARDLY = 4;

    /** One in so many of the smaller, or more: the same notes. */
    private static final int MUCH = 2;

    /** What was written so far from a day was written for another evening, or by a wrong clock. */
    private static final long FAR = 60;

    /** What two files are to each other. */
    public enum Answer {
        /** One evening: on several laptops, or with a day that was corrected. */
        ONE,
        /** Two evenings, of which the files had one id or may have had. */
        TWO,
        /** Nobody can tell but a person. */
        UNSURE,
        /** They have nothing to do with each other, as far as their ids say. */
        STRANGERS
    }

    /** What the other is to this one. */
    public Answer and(SameEvening other) {
        if (session.equals(other.session)) {
            return byDayAndNotes(other);
        }
        // one of them was given an id of its own: that was decided once
        return isOfOneLine(other) ? ofTwoIds(other) : Answer.STRANGERS;
    }

    /**
     * Whether both may be laid together without a question, if one is found in place of the other.
     */
    public boolean mayBe(SameEvening other) {
        return switch (and(other)) {
            case ONE, UNSURE -> true;
            case TWO, STRANGERS -> false;
        };
    }

    private Answer ofTwoIds(SameEvening other) {
        return told() && other.told() && isSameDay(other) ? Answer.ONE : Answer.TWO;
    }

    /** Whether one of them has an id that the other has or had. */
    public boolean isOfOneLine(SameEvening other) {
        Set<Id> ids = new HashSet<>(formerly.ids());
        ids.add(session);
        return ids.contains(other.session)
                || other.formerly.ids().contains(session)
                || ids.stream().anyMatch(other.formerly.ids()::contains);
    }

    private Answer byDayAndNotes(SameEvening other) {
        boolean unwritten = board.notes().isEmpty() || other.board.notes().isEmpty();
        int smaller = Math.min(board.notes().size(), other.board.notes().size());
        if (isSameDay(other)) {
            return Answer.ONE;
        }
        int known = shared(other, false);
        if (!unwritten && known * MUCH >= smaller) {
            // notes whose words are all others may be old ones that were typed over
            return shared(other, true) * HARDLY < smaller ? Answer.UNSURE : Answer.ONE;
        }
        if (told() && other.told()) {
            return !unwritten && known * HARDLY < smaller ? Answer.TWO : Answer.UNSURE;
        }
        if (unwritten) {
            boolean nothing = board.notes().isEmpty() && other.board.notes().isEmpty();
            return nothing || told() == other.told() ? Answer.ONE : Answer.UNSURE;
        }
        return isFar(other) ? Answer.UNSURE : Answer.ONE;
    }

    private boolean told() {
        return board.meeting().when().date() != null;
    }

    private boolean isSameDay(SameEvening other) {
        boolean said = told() && other.told() && day().equals(other.day());
        return said || isAlsoOn(other) || other.isAlsoOn(this);
    }

    private boolean isAlsoOn(SameEvening other) {
        return other.day().filter(formerly.days()::contains).isPresent();
    }

    private boolean isFar(SameEvening other) {
        return day().flatMap(
                        one -> other.day().map(two -> Math.abs(ChronoUnit.DAYS.between(one, two))))
                .filter(days -> days > FAR)
                .isPresent();
    }

    /** The day that was said; if nobody said one, the last on which something was written. */
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

    private int shared(SameEvening other, boolean inWords) {
        int shared = 0;
        for (Note note : board.notes()) {
            Optional<Note> there = other.board.note(note.id());
            if (there.filter(n -> !inWords || saysTheSame(n, note)).isPresent()) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean saysTheSame(Note one, Note other) {
        return Words.folded(one.text().strip()).equals(Words.folded(other.text().strip()));
    }

    /** Whether it comes after the other: by its day, else as the one with less in it. */
    public boolean isLater(SameEvening other) {
        LocalDate mine = day().orElse(LocalDate.MAX);
        LocalDate theirs = other.day().orElse(LocalDate.MAX);
        return mine.equals(theirs)
                ? board.notes().size() < other.board.notes().size()
                : mine.isAfter(theirs);
    }

    /** The id of its own, the same on every laptop that finds out; it has a day. */
    public Id ownId() {
        return board.meeting().when().date() == null
                ? Id.fresh()
                : Id.from(session + " " + board.meeting().when().date());
    }
}
