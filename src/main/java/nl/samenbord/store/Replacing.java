package nl.samenbord.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * Puts a finished file in the place of another at once, also where a virus scanner or a sync client
 * holds that for a moment; never by writing into it.
 */
record Replacing(Move move, Pause pause) {
    /** On the disk of this machine. */
    static final Replacing REAL = new Replacing(Replacing::atomically, Thread::sleep);

    private static final int TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofMillis(20);

    /** One try. */
    interface Move {
        void from(Path temp, Path target) throws IOException;
    }

    /** Waiting for the next. */
    interface Pause {
        void wait(Duration time) throws InterruptedException;
    }

    private static void atomically(Path temp, Path target) throws IOException {
        Files.move(
                temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void replace(Path temp, Path target) throws IOException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                move.from(temp, target);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                wait(wait, e);
                wait = wait.multipliedBy(2);
            }
        }
    }

    private void wait(Duration time, IOException because) throws IOException {
        try {
            pause.wait(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw because;
        }
    }
}
