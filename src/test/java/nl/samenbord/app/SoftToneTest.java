package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;

final class SoftToneTest {
    @TempDir private Path folder;

    private SoftTone tone() {
        Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
        return new SoftTone(sessions.preferences());
    }

    @Test
    void nobodyGetsItUnaskedAndWhoAsksKeepsIt() {
        assertFalse(tone().isWanted());
        tone().want(true);
        assertTrue(tone().isWanted());
        tone().want(false);
        assertFalse(tone().isWanted());
    }
}
