package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Where an evening is: the scene that the room sees and those that wait, in their written form, the
 * part of the programme that is on and since when, when the first part that takes time began, and
 * the clock. It is kept through a crash; it is not in the session's file and can't be undone.
 */
public record Course(
        String scene,
        List<String> queue,
        @Nullable Id part,
        @Nullable Instant partSince,
        @Nullable Instant begun,
        Countdown clock) {
    /** An evening that has not begun. */
    public static final Course NONE = new Course("", List.of(), null, null, null, Countdown.NONE);

    public Course {
        queue = List.copyOf(queue);
    }

    /** The same with another scene before the room. */
    public Course scene(String other) {
        return new Course(other, queue, part, partSince, begun, clock);
    }

    /** The same with other scenes waiting. */
    public Course queue(List<String> others) {
        return new Course(scene, others, part, partSince, begun, clock);
    }

    /** The same in this part of the programme, which begins now unless it was on already. */
    public Course part(Programme.Part other, Instant now) {
        boolean same = other.id().equals(part) && partSince != null;
        boolean first = begun == null && other.minutes() > 0;
        return new Course(
                scene, queue, other.id(), same ? partSince : now, first ? now : begun, clock);
    }

    /** The same with another clock. */
    public Course clock(Countdown other) {
        return new Course(scene, queue, part, partSince, begun, other);
    }
}
