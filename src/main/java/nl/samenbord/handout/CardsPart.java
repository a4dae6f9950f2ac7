package nl.samenbord.handout;

import nl.samenbord.handout.paper.Paper;

import java.io.IOException;

/** One sort of paper for at the tables: the grid, cards, sheets of notes. */
interface CardsPart {
    /** What it is called. */
    String title();

    /** What one does with it. */
    String use();

    /** Prints its sheets, beginning on a new page. */
    void printOn(Paper paper) throws IOException;
}
