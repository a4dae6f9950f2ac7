package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.PaperSize;

/** What a facilitator can have on paper. */
public enum Printout {
    /** Everything of the evening, to keep. */
    REPORT,
    /** The grid, cards and empty notes, for any printer. */
    CARDS_A4,
    /** The same on large sheets, for a wall and for large tables. */
    CARDS_A3;

    /** What is printed of a board: paper for the tables has statements before they are chosen. */
    Board of(Board board) {
        return switch (this) {
            case REPORT -> board;
            case CARDS_A4, CARDS_A3 -> new Stock().filled(board);
        };
    }

    Handout handout() {
        return switch (this) {
            case REPORT -> new Handout(Form.REPORT);
            case CARDS_A4 -> new Handout(Form.CARDS, PaperSize.A4);
            case CARDS_A3 -> new Handout(Form.CARDS, PaperSize.A3);
        };
    }
}
