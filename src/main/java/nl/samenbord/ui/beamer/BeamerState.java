package nl.samenbord.ui.beamer;

/** Where the beamer's picture is. */
public enum BeamerState {
    /** Nowhere: it was not asked for. */
    OFF,
    /** All over the second screen. */
    FULL,
    /** In an ordinary window, because there is one screen only. */
    WINDOW,
    /** Nowhere, because its screen went; it is back as soon as the screen is. */
    UNPLUGGED
}
