package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A table. Its head comes back on every page; its rows are asked for one by one while they are
 * printed. The gap is between cells, in points, and the rule is a line under each row. Where so
 * many rows are to fill a page they share its height; with 0 they are as high as what is in them.
 */
public record Table(
        List<Float> shares,
        List<List<Cell>> head,
        Iterable<List<Cell>> rows,
        float gap,
        @Nullable Colour rule,
        int fill)
        implements Block {
    public Table {
        shares = List.copyOf(shares);
        head = head.stream().map(List::copyOf).toList();
    }

    /** A table with lines under its rows. */
    public static Table of(List<Float> shares, List<Cell> head, Iterable<List<Cell>> rows) {
        return new Table(shares, List.of(head), rows, 0, Colour.of("#C9CDD2"), 0);
    }

    /** This table without lines, its cells apart from each other. */
    public Table gapped(float points) {
        return new Table(shares, head, rows, points, null, fill);
    }

    /** This table, so many of its rows to a page. */
    public Table filling(int rowsOnPage) {
        return new Table(shares, head, rows, gap, rule, rowsOnPage);
    }
}
