package nl.samenbord.awake;

/** One of a system's ways to stay awake; begun and ended on one and the same thread. */
public interface Means {
    /** Begins; whether the screens now stay on. */
    boolean begin();

    /** Ends, so that the system may fall asleep again; after it one can begin again. */
    void end();
}
