package nl.samenbord.ui.facilitator.parts;

/** A field in which something may stand that is not on the board yet. */
public interface Unkept {
    /** Brings back what is on the board; false where nothing else stood there. */
    boolean takeBack();
}
