package nl.samenbord.privacy;

import java.util.EnumSet;
import java.util.Set;

/** Words of a text, from start up to end, that may point at a person, and why. */
public record Signal(Reason reason, int start, int end) {
    private static final Set<Reason> NAMED = EnumSet.of(Reason.NAME, Reason.TITLE, Reason.RELATIVE);

    public Signal {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a signal is of some words");
        }
    }

    /** The words themselves. */
    public String words(String text) {
        return text.substring(start, end);
    }

    /** Whether a name that began here goes on in the next one, as in "Roos Verbeek". */
    boolean goesOnIn(Signal next, String text) {
        return NAMED.contains(reason)
                && next.reason == Reason.NAME
                && end <= next.start
                && text.substring(end, next.start).isBlank();
    }

    boolean overlaps(Signal other) {
        return start < other.end && other.start < end;
    }
}
