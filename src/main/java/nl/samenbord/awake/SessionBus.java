package nl.samenbord.awake;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Linux desktops: asks whoever rules the session's screens, over its message bus. All that was
 * granted ends when the line to the bus is cut, also by a crash.
 */
final class SessionBus implements Means {
    static final String WHO = "Samenbord";
    static final String WHY = "Beamer";

    private static final int SUSPEND = 4;
    private static final int IDLE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Call HELLO =
            new Call("org.freedesktop.DBus", "/org/freedesktop/DBus", "Hello", List.of());
    private static final Call SCREENS =
            Call.inhibit("org.freedesktop.ScreenSaver", "", List.of(WHO, WHY));
    private static final Call SESSION =
            Call.inhibit("org.gnome.SessionManager", "", List.of(WHO, 0, WHY, SUSPEND | IDLE));
    private static final Call SLEEP =
            Call.inhibit("org.freedesktop.PowerManagement", "Inhibit", List.of(WHO, WHY));

    private final List<Path> sockets;
    private @Nullable Line line;

    SessionBus(List<Path> sockets) {
        this.sockets = sockets;
    }

    @Override
    public boolean begin() {
        try {
            Line bus = connected();
            line = bus;
            bus.ask(HELLO);
            // some desktops listen to the one, some to the other, some to both
            boolean screens = bus.ask(SCREENS);
            boolean session = bus.ask(SESSION);
            bus.ask(SLEEP);
            return screens || session;
        } catch (IOException noBus) {
            end();
            return false;
        }
    }

    private Line connected() throws IOException {
        for (Path socket : sockets) {
            try {
                return Line.to(socket, PATIENCE);
            } catch (IOException | UnsupportedOperationException notHere) {
                // perhaps at the next
            }
        }
        throw new IOException("there is no bus");
    }

    @Override
    public void end() {
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
