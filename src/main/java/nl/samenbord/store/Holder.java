package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who has a session open: the name of the computer, empty if nobody knows, whether it is this one,
 * and since when.
 */
public record Holder(String computer, boolean here, @Nullable Instant since) {
    /** Somebody, and that is all that is known. */
    public static final Holder UNKNOWN = new Holder("", false, null);
}
