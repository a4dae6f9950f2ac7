package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that somebody holds for a moment is tried again, longer and longer, and not for ever. */
final class ReplacingTest {
    private static final byte[] OLD = {1};
    private static final byte[] NEW = {2};

    @TempDir private Path folder;
    private final List<Long> waits = new ArrayList<>();
    private int tries;

    private Replacing heldFor(int times) {
        return new Replacing(
                (temp, target) -> {
                    tries++;
                    if (tries <= times) {
                        throw new FileSystemException(target.toString(), null, "in use");
                    }
                    Replacing.REAL.move().from(temp, target);
                },
                wait -> waits.add(wait.toMillis()));
    }

    private Path temp() throws IOException {
        return Files.write(folder.resolve("temp"), NEW);
    }

    private Path target() throws IOException {
        return Files.write(folder.resolve("target"), OLD);
    }

    @Test
    void whatIsHeldForAMomentIsReplacedAfterAll() throws IOException {
        Path target = target();
        heldFor(7).replace(temp(), target);
        assertEquals(8, tries);
        assertEquals(List.of(20L, 40L, 80L, 160L, 320L, 640L, 1280L), waits);
        assertArrayEquals(NEW, Files.readAllBytes(target));
    }

    @Test
    void whatIsHeldLongerStands() throws IOException {
        Path target = target();
        Path temp = temp();
        assertThrows(FileSystemException.class, () -> heldFor(8).replace(temp, target));
        assertEquals(8, tries);
        assertArrayEquals(OLD, Files.readAllBytes(target));
    }

    @Test
    void whereItCanNotBeDoneAtOnceItIsNotDoneAnotherWay() throws IOException {
        Path target = target();
        Path temp = temp();
        Replacing other =
                new Replacing(
                        (from, to) -> {
                            tries++;
                            throw new AtomicMoveNotSupportedException("a", "b", "other disk");
                        },
                        wait -> waits.add(wait.toMillis()));
        assertThrows(AtomicMoveNotSupportedException.class, () -> other.replace(temp, target));
        assertEquals(1, tries);
        assertEquals(List.of(), waits);
        assertArrayEquals(OLD, Files.readAllBytes(target));
    }
}
