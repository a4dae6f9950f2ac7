package nl.samenbord.ui.facilitator.evening;

/** A soft tone for when the time is over, where one is wanted. */
public interface Chime {
    /** Whether it is wanted. */
    boolean isWanted();

    /** It is wanted from now on, or not any more. */
    void want(boolean on);

    /** Sounds once; silent where there is nothing to sound with. Returns at once. */
    void ring();
}
