package nl.samenbord.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.util.ArrayList;
import java.util.List;

/** Windows itself is not here; its function is pretended, the way to it is tried on another. */
final class ThreadStateTest {
    private final List<Integer> said = new ArrayList<>();

    @Test
    void screensAndSystemAreNeededUntilTheyAreNot() {
        ThreadState state = new ThreadState(() -> this::remembered);
        assertTrue(state.begin());
        state.end();
        assertEquals(List.of(0x8000_0003, 0x8000_0000), said);
    }

    @Test
    void whatIsNotUnderstoodDoesNotWork() {
        assertFalse(new ThreadState(() -> _ -> 0).begin());
    }

    @Test
    void aLibraryThatIsNotThereDoesNotWork() {
        assertFalse(new ThreadState(() -> ThreadState.function("no-such-library", "f")).begin());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFunctionThatTakesANumberAndGivesOneIsCalled() {
        assertEquals(7, ThreadState.function("libc.so.6", "abs").applyAsInt(-7));
    }

    private int remembered(int needs) {
        said.add(needs);
        return 0x8000_0000;
    }
}
