package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How dots are given: how many each person has (0: not laid down), how many of them on one choice
 * at most (0: as many as one has), whether the room may not see them yet, and how the number was
 * changed after the first dots were given.
 */
public record Voting(int each, int mostOnOne, boolean secret, List<Revision> revisions)
        implements Fact {
    /** Nothing was laid down. */
    public static final Voting NONE = new Voting(0, 0, false, List.of());

    /**
     * Each person had so many dots and then so many, although dots had been given; so too how many
     * of them on one choice (0: as many as one has).
     */
    public record Revision(
            int before, int after, int mostBefore, int mostAfter, @Nullable OffsetDateTime at) {}

    public Voting {
        revisions = List.copyOf(revisions);
        if (each < 0 || mostOnOne < 0) {
            throw new IllegalArgumentException("no fewer than no dots");
        }
    }

    /** The same with the dots kept from the room, or shown to it. */
    public Voting secret(boolean nowSecret) {
        return new Voting(each, mostOnOne, nowSecret, revisions);
    }

    /** The same with so many dots for each, before any were given. */
    public Voting giving(int nowEach, int nowMost) {
        return new Voting(nowEach, nowMost, secret, revisions);
    }

    /** The same with so many dots for each from that moment on, although some were given. */
    public Voting revised(int nowEach, int nowMost, OffsetDateTime at) {
        List<Revision> more = new ArrayList<>(revisions);
        more.add(new Revision(each, nowEach, mostOnOne, nowMost, at));
        return new Voting(nowEach, nowMost, secret, more);
    }
}
