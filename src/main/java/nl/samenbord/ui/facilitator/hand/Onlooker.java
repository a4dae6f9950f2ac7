package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Refusal;

/** Is told what the facilitator chose, and what could not be done. */
public interface Onlooker {
    /** Another cell or note is chosen, or none. */
    default void chose() {}

    /** Something asked for could not be done. */
    default void refused(Refusal why) {}
}
