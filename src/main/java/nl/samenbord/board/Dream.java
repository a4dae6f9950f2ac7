package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The number towards the dream, 1 to 10 (0: not asked): where we are, where we want to be, by when.
 */
public record Dream(int now, int goal, @Nullable LocalDate by) implements Fact {
    /** The lowest number that is one. */
    static final int LOWEST = 1;

    /** The dream itself. */
    static final int HIGHEST = 10;

    /** Nobody was asked. */
    public static final Dream NONE = new Dream(0, 0, null);

    public Dream {
        if (now < 0 || now > HIGHEST || goal < 0 || goal > HIGHEST) {
            throw new IllegalArgumentException("the number goes from 1 to 10");
        }
    }
}
