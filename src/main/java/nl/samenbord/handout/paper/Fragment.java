package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Sheet;

import java.io.IOException;

/** A part of a block that is to stand on one page: how high it is and how to paint it. */
record Fragment(float height, Painter painter) {
    /** Paints with the top left corner at a place on a page. */
    @FunctionalInterface
    interface Painter {
        void paint(Sheet sheet, float x, float y) throws IOException;
    }

    void paint(Sheet sheet, float x, float y) throws IOException {
        painter.paint(sheet, x, y);
    }
}
