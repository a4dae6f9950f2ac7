package nl.samenbord.ui.facilitator;

/** What the laptop window asks of the program around it. */
public interface Outside {
    /** Puts this session away and goes back to the start screen. */
    void toStart();

    /** Makes the handout. */
    void handout();

    /** Shows the beamer or takes it away. */
    void beamer(boolean on);

    /** Whether the beamer is shown. */
    boolean beamerOn();
}
