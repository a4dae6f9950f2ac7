package nl.samenbord.store;

import com.fasterxml.jackson.core.JsonLocation;

import org.jspecify.annotations.Nullable;

/** A place in a text file, both counted from 1; 0 where it isn't known. */
public record Spot(int line, int column) {
    /** Nobody knows where. */
    public static final Spot NOWHERE = new Spot(0, 0);

    static Spot of(@Nullable JsonLocation location) {
        return location == null ? NOWHERE : new Spot(location.getLineNr(), location.getColumnNr());
    }

    /** Whether it is known. */
    public boolean known() {
        return line > 0;
    }
}
