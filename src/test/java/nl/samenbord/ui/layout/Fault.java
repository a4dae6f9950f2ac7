package nl.samenbord.ui.layout;

import java.util.Locale;

/** What can be wrong with how a window is laid out. */
public enum Fault {
    /** A text of which a part can't be read. */
    CUT,
    /** Two things that stand on top of each other. */
    OVERLAP,
    /** A thing of which a part is outside what it belongs to, or outside the window. */
    OUTSIDE,
    /** A scroll bar where nothing needs to scroll, or where one has to scroll sideways. */
    SCROLLS,
    /** An empty area of more than a third of the window, between two that are filled. */
    EMPTY;

    /** How it is written in a list. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
