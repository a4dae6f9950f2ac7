package nl.samenbord.handout.paper.pdf;

import org.jspecify.annotations.Nullable;

/** One page while it is painted. Distances are in points from the top left corner. */
public final class Sheet {
    /** How far the handles of a curve are from its ends to make a quarter of a circle. */
    private static final double ROUND = 0.5523;

    private final Content content = new Content();
    private final StringBuilder tags = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final int number;
    private final int counter;
    private final int position;
    private final double width;
    private final double height;
    private int pieces;
    private @Nullable Mark open;

    Sheet(int number, int counter, int position, double width, double height) {
        this.number = number;
        this.counter = counter;
        this.position = position;
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public Content content() {
        return content;
    }

    int number() {
        return number;
    }

    /** A place on this page that one can jump to. */
    public Place place(double y) {
        return new Place(number, position, up(y));
    }

    int counter() {
        return counter;
    }

    /** From the top of the page to the distance from the bottom that operators use. */
    public double up(double y) {
        return height - y;
    }

    /** What is painted from here on belongs to this mark. */
    public void mark(Mark mark) {
        if (mark == open) {
            return;
        }
        unmark();
        open = mark;
        switch (mark) {
            case Decoration decoration -> content.add(decoration.opening());
            case Tag tag -> {
                tag.add(number, pieces);
                tags.append(Syntax.reference(tag.number())).append(' ');
                content.add("/" + tag.type() + "<</MCID " + pieces++ + ">>BDC\n");
            }
        }
    }

    /** Ends the mark that is open, if any. */
    public void unmark() {
        if (open != null) {
            content.add("EMC\n");
            open = null;
        }
    }

    /** Fills a rectangle with round corners, as background. */
    public void fillBox(Colour colour, double x, double y, double w, double h, double radius) {
        mark(Decoration.BACKGROUND);
        content.fill(colour);
        outline(x, y, w, h, radius);
        content.add("f\n");
    }

    /** Draws the edge of a rectangle with round corners, as background. */
    public void strokeBox(Colour colour, double x, double y, double w, double h, double radius) {
        mark(Decoration.BACKGROUND);
        content.add(colour.operands()).add(" RG .75 w\n");
        outline(x, y, w, h, radius);
        content.add("S\n");
    }

    /** Draws a line so thick, as background. */
    public void strokeLine(
            Colour colour, double thick, double x1, double y1, double x2, double y2) {
        mark(Decoration.BACKGROUND);
        content.add("q ").add(colour.operands()).add(" RG ").add(thick).add("w 1 J ");
        content.add(x1).add(up(y1)).add("m ").add(x2).add(up(y2)).add("l S Q\n");
    }

    /** Draws a dashed line along which paper is cut. */
    public void cutLine(double x1, double y1, double x2, double y2) {
        mark(Decoration.CUT_MARK);
        content.add("q .45 G .5 w [2 3] 0 d ");
        content.add(x1).add(up(y1)).add("m ").add(x2).add(up(y2)).add("l S Q\n");
    }

    /** Draws a short black line that points to where paper is cut. */
    public void cropMark(double x1, double y1, double x2, double y2) {
        mark(Decoration.CUT_MARK);
        content.add("q 0 G .5 w ");
        content.add(x1).add(up(y1)).add("m ").add(x2).add(up(y2)).add("l S Q\n");
    }

    /** Where the number of pages is shown; the form for it is drawn when that number is known. */
    public void placeCounter(double right, double y) {
        mark(Decoration.FOOTER);
        content.add("q 1 0 0 1 ").add(right).add(up(y)).add("cm /N Do Q\n");
    }

    void link(int annotation) {
        links.append(Syntax.reference(annotation)).append(' ');
    }

    String links() {
        return links.isEmpty() ? "" : "/Annots[" + links + "]";
    }

    String tags() {
        return tags.toString();
    }

    private void outline(double x, double y, double w, double h, double radius) {
        double r = Math.min(radius, Math.min(w, h) / 2);
        double bottom = up(y + h);
        if (r <= 0) {
            content.add(x).add(bottom).add(w).add(h).add("re ");
            return;
        }
        double k = r * (1 - ROUND);
        double right = x + w;
        double top = bottom + h;
        content.add(x + r).add(bottom).add("m ").add(right - r).add(bottom).add("l ");
        curve(right - k, bottom, right, bottom + k, right, bottom + r);
        content.add(right).add(top - r).add("l ");
        curve(right, top - k, right - k, top, right - r, top);
        content.add(x + r).add(top).add("l ");
        curve(x + k, top, x, top - k, x, top - r);
        content.add(x).add(bottom + r).add("l ");
        curve(x, bottom + k, x + k, bottom, x + r, bottom);
        content.add("h ");
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.add(x1).add(y1).add(x2).add(y2).add(x3).add(y3).add("c ");
    }
}
