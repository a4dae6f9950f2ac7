package nl.samenbord;

import java.time.Duration;

/**
 * How long a test waits for what must come, before it says that the program hangs. No test is right
 * or wrong by the clock, so this is far longer than the slowest machine needs.
 */
public final class Patience {
    /** Five minutes, in seconds. */
    public static final int SECONDS = 300;

    /** The same in milliseconds. */
    public static final int MILLIS = SECONDS * 1_000;

    /** The same as a duration. */
    public static final Duration LONG = Duration.ofSeconds(SECONDS);

    private Patience() {}
}
