package nl.samenbord.ui.fx;

import javafx.application.Platform;

/** Whether the system asks for less motion; that may change while the program runs. */
public final class Calm {
    private Calm() {}

    /** Whether nothing should move by itself now. */
    public static boolean isAsked() {
        return Platform.getPreferences().isReducedMotion();
    }
}
