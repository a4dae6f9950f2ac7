package nl.samenbord.handout;

import nl.samenbord.handout.paper.PageShape;

import java.util.ArrayList;
import java.util.List;

/**
 * How a grid is laid on pages: lying or upright, and on more pages side by side where its cells
 * would become too narrow to write in.
 */
final class GridPages {
    /** Columns of one page: from the first, to before the last, both counted from 0. */
    record Span(int from, int to) {}

    private static final float MARGIN = PageShape.millimetres(12);
    private static final float NARROWEST = PageShape.millimetres(36);
    private static final float LOWEST = PageShape.millimetres(20);

    /** The names of the rows on the left, the title and the names of the columns above. */
    private static final float BESIDE = PageShape.millimetres(31);

    private static final float ABOVE = PageShape.millimetres(28);

    /** A cell is about so many letters wide, if that makes the letters neither small nor large. */
    private static final float TEXT = 14;

    private static final float SMALL = 10.5f;
    private static final float LARGE = 22;

    private final PageShape shape;
    private final float namesWidth;
    private final float cellWidth;
    private final float textSize;
    private final int rowsOnPage;
    private final List<Span> spans = new ArrayList<>();

    GridPages(int columns, int rows, PaperSize size) {
        PageShape upright = size.shape().margins(MARGIN, MARGIN);
        shape = rows >= 2 * columns ? upright : upright.turned();
        namesWidth = BESIDE * size.scale();
        float width = shape.width() - 2 * MARGIN - namesWidth;
        float height = shape.height() - 2 * MARGIN - ABOVE * size.scale();
        rowsOnPage = share(rows, (int) (height / LOWEST));
        int onPage = share(columns, (int) (width / NARROWEST));
        cellWidth = width / onPage;
        textSize = Math.clamp(cellWidth / TEXT, SMALL * size.scale(), LARGE * size.scale());
        for (int from = 0; from < columns; from += onPage) {
            spans.add(new Span(from, Math.min(columns, from + onPage)));
        }
    }

    /** So many to a page that all pages have about as many. */
    private static int share(int all, int most) {
        int pages = (all + most - 1) / most;
        return (all + pages - 1) / pages;
    }

    PageShape shape() {
        return shape;
    }

    float namesWidth() {
        return namesWidth;
    }

    float cellWidth() {
        return cellWidth;
    }

    /** How large a question is at most: larger where the cells are wide. */
    float textSize() {
        return textSize;
    }

    int rowsOnPage() {
        return rowsOnPage;
    }

    List<Span> spans() {
        return spans;
    }
}
