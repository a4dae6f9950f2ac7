package nl.samenbord.board.dossier;

/** How far a step or a phase is. */
public enum State {
    /** It was done. */
    DONE,
    /** Somebody began. */
    BUSY,
    /** Nothing is to be seen of it yet. */
    OPEN
}
