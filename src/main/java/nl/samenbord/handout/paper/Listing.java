package nl.samenbord.handout.paper;

import java.util.List;

/** A list. Its items are asked for one by one while they are printed, so it may be very long. */
public record Listing(Marker marker, float gap, Iterable<List<Block>> items) implements Block {
    /** What stands before an item. */
    public enum Marker {
        NONE,
        BULLET,
        NUMBER
    }

    /** A list with the space in points between its items. */
    public static Listing of(Marker marker, Iterable<List<Block>> items) {
        return new Listing(marker, 4, items);
    }
}
