package nl.samenbord.ui.beamer;

/** What a key on the beamer's window, or a clicker, asks for; all other keys do nothing there. */
public interface BeamerKeys {
    /** Beamer on or off. */
    void onOff();

    /** Black or picture. */
    void black();

    /** Hold what the room sees, or let it go on. */
    void hold();

    /** Previous cell or page. */
    void previous();

    /** Next cell or page. */
    void next();
}
