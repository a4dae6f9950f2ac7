package nl.samenbord.board.dossier;

/** Why a step or a phase is held to be so far. */
public enum Reason {
    /** Nothing in the folder belongs to it. */
    NOTHING,
    /** There is a session for it in which something was written. */
    WRITTEN,
    /** There is a session for it in which nothing was written yet. */
    EMPTY,
    /** On the board of the route it says what came of it. */
    ON_ROUTE,
    /** So many answers on the starting position are in a session. */
    BASELINE,
    /** So many evenings were held, the last on that day. */
    HELD,
    /** An evening is prepared, perhaps for a day. */
    PREPARED,
    /** So many themes were chosen. */
    THEMES,
    /** Themes were chosen after an earlier evening, not after the last one. */
    THEMES_BEFORE,
    /** The team is to meet on a day, and no theme was chosen yet. */
    TEAM_MEETS,
    /** Of so many themes out of so many something was decided. */
    DECIDED,
    /** So many proposals wait for a decision. */
    PROPOSED,
    /** There is a number that people want to reach, and no more than that. */
    DREAM,
    /** So many themes out of so many have an action with who and when. */
    DETAILED,
    /** So many actions out of so many are over. */
    ACTIONS,
    /** A later evening was held, on that day. */
    AGAIN,
    /** A later evening is prepared, perhaps for a day. */
    AGAIN_PREPARED
}
