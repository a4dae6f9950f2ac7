package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Sheet;

/** Where the cards of a sheet are, with room around them for the marks of where to cut. */
record CutSheet(int across, int down, float width, float height) {
    private static final float AROUND = 16;
    private static final float MARK = 10;

    float cardWidth() {
        return (width - 2 * AROUND) / across;
    }

    float cardHeight() {
        return (height - 2 * AROUND) / down;
    }

    float left(int card) {
        return AROUND + card % across * cardWidth();
    }

    float top(int card) {
        int row = card / across;
        return AROUND + row * cardHeight();
    }

    /** Paints the lines between and around so many cards, and the marks at the ends of them. */
    void paint(Sheet sheet, float x, float y, int count) {
        int rows = (count + across - 1) / across;
        float left = x + AROUND;
        float right = left + across * cardWidth();
        float top = y + AROUND;
        float bottom = top + rows * cardHeight();
        for (int i = 0; i <= across; i++) {
            float at = left + i * cardWidth();
            sheet.cutLine(at, top, at, bottom);
            sheet.cropMark(at, top - MARK, at, top - 2);
            sheet.cropMark(at, bottom + 2, at, bottom + MARK);
        }
        for (int i = 0; i <= rows; i++) {
            float at = top + i * cardHeight();
            sheet.cutLine(left, at, right, at);
            sheet.cropMark(left - MARK, at, left - 2, at);
            sheet.cropMark(right + 2, at, right + MARK, at);
        }
    }
}
