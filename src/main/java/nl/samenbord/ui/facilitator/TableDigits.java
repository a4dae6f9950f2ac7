package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Meeting;

/**
 * Reads a table from digits that are pressed while Alt stays down, so that tables above 9 have a
 * key too: Alt with 1 and then 2 is table 12, where there is one.
 */
final class TableDigits {
    private int before;

    /** The table that is meant now that this digit is pressed. */
    int press(int digit, Meeting meeting) {
        int both = before * 10 + digit;
        boolean goesOn = before > 0 && meeting.tables().stream().anyMatch(t -> t.number() == both);
        before = goesOn ? both : digit;
        return before;
    }

    /** Alt is let go: the next digit begins a number. */
    void release() {
        before = 0;
    }
}
