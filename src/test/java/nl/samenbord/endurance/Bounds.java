package nl.samenbord.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What may grow in an evening, and how far. */
final class Bounds {
    /**
     * The note itself, its place on the board, and what it takes to undo all that was done to it.
     */
    private static final long HEAP_A_NOTE = 2 << 10;

    private static final long HEAP_SPARE = 12L << 20;

    /** What a journal may grow by before it is begun anew, and the room it takes beforehand. */
    private static final long JOURNAL = (4L << 20) + (1L << 20);

    /** One a minute of the last ten minutes, one per ten minutes of the hours before. */
    private static final int VERSIONS_LATELY = 12;

    private static final int VERSIONS_AN_HOUR = 7;

    private Bounds() {}

    /** What grew too far, a sentence each. */
    static List<String> broken(List<Hour> hours) {
        Hour first = hours.getFirst();
        List<String> broken = new ArrayList<>();
        for (Hour hour : hours) {
            long more = hour.heap() - first.heap();
            long most = HEAP_SPARE + HEAP_A_NOTE * (hour.notes() - first.notes());
            check(broken, hour, "heap", more, most);
            check(broken, hour, "journals", hour.journals(), JOURNAL + 2 * hour.file());
            int versions = VERSIONS_LATELY + VERSIONS_AN_HOUR * hour.hour();
            check(broken, hour, "versions", hour.versions(), versions);
            check(broken, hour, "threads", hour.threads(), first.threads() + 2L);
            check(broken, hour, "handles", hour.handles(), first.handles() + 2);
        }
        return broken;
    }

    private static void check(List<String> broken, Hour hour, String what, long is, long most) {
        if (is > most) {
            broken.add(
                    String.format(
                            Locale.ROOT,
                            "hour %d: %s %d, at most %d",
                            hour.hour(),
                            what,
                            is,
                            most));
        }
    }
}
