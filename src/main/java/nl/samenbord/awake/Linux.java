package nl.samenbord.awake;

import java.util.Map;

/**
 * Linux: the session is asked to keep the screens on; where no session answers, the X server. The
 * system is asked beside that not to sleep, because some desktops leave that to it.
 */
final class Linux implements Means {
    private final Means session;
    private final Means screens;
    private final Means system;

    Linux(Means session, Means screens, Means system) {
        this.session = session;
        this.screens = screens;
        this.system = system;
    }

    static Linux here() {
        Map<String, String> environment = System.getenv();
        // under Wayland there is an X server too, but nobody listens to its screen saver
        boolean onlyX = !environment.containsKey("WAYLAND_DISPLAY");
        return new Linux(
                new SessionBus(BusAddress.in(environment)),
                onlyX ? Child.resetScreenSaver() : new Nothing(),
                Child.systemdInhibit());
    }

    @Override
    public boolean begin() {
        system.begin();
        return session.begin() || screens.begin();
    }

    @Override
    public void end() {
        session.end();
        screens.end();
        system.end();
    }

    private record Nothing() implements Means {
        @Override
        public boolean begin() {
            return false;
        }

        @Override
        public void end() {}
    }
}
