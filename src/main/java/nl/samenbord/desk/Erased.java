package nl.samenbord.desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of erasing a note for good: whether something keeps it in the session's file (it is
 * tried again), the files in which it still stands because this program may not or can't change
 * them, and whether its words stand elsewhere in the session too.
 */
public record Erased(@Nullable Problem problem, List<Path> elsewhere, boolean saidAgain) {
    public Erased {
        elsewhere = List.copyOf(elsewhere);
    }
}
