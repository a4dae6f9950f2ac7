package nl.samenbord.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@DisabledOnOs(OS.WINDOWS)
final class SessionBusTest {
    @TempDir private Path folder;

    @Test
    void theSessionIsAskedAndTheLineStaysOpenUntilTheEnd() throws Exception {
        try (PretendedBus bus = bus(ByteOrder.LITTLE_ENDIAN, "DBus", "ScreenSaver")) {
            SessionBus means = new SessionBus(List.of(folder.resolve("no-such"), socket()));
            assertTrue(means.begin());
            assertEquals(
                    List.of(
                            "AUTH EXTERNAL",
                            "DATA",
                            "BEGIN",
                            "DBus",
                            "ScreenSaver Samenbord Beamer",
                            "SessionManager Samenbord Beamer",
                            "PowerManagement Samenbord Beamer"),
                    heard(bus, 7));
            means.end();
            assertEquals("gone", bus.next());
        }
    }

    @Test
    void aDesktopOfTheOtherKindThatWritesItsNumbersTheOtherWayRound() throws Exception {
        try (PretendedBus _ = bus(ByteOrder.BIG_ENDIAN, "DBus", "SessionManager")) {
            assertTrue(new SessionBus(List.of(socket())).begin());
        }
    }

    @Test
    void whereNobodyRulesTheScreensItDoesNotWork() throws Exception {
        try (PretendedBus _ = bus(ByteOrder.LITTLE_ENDIAN, "DBus", "PowerManagement")) {
            assertFalse(new SessionBus(List.of(socket())).begin());
        }
        assertFalse(new SessionBus(List.of()).begin());
        assertFalse(new SessionBus(List.of(folder.resolve("no-such"))).begin());
    }

    @Test
    void theBusIsWhereTheEnvironmentSays() {
        Map<String, String> environment =
                Map.of(
                        "DBUS_SESSION_BUS_ADDRESS",
                        "unix:abstract=/tmp/a;unix:guid=1,path=/run/b%20c;tcp:path=/d;unix:path=/%z",
                        "XDG_RUNTIME_DIR",
                        "/run/user/1000");
        assertEquals(
                List.of(Path.of("/run/b c"), Path.of("/%z"), Path.of("/run/user/1000/bus")),
                BusAddress.in(environment));
        assertEquals(List.of(), BusAddress.in(Map.of()));
    }

    private PretendedBus bus(ByteOrder order, String... there) throws Exception {
        return new PretendedBus(socket(), Set.of(there), order);
    }

    private Path socket() {
        return folder.resolve("bus");
    }

    private static List<String> heard(PretendedBus bus, int count) throws InterruptedException {
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            heard.add(bus.next());
        }
        return heard;
    }
}
