package nl.samenbord.board;

/**
 * How things are before an evening, as the team says it: an answer to a question of its scan, about
 * a column and perhaps one row of the grid, both by id; an empty row is all of them.
 */
public record Baseline(Id id, String column, String row, String question, String text)
        implements Item {
    /** The same in other words. */
    public Baseline saying(String other) {
        return new Baseline(id, column, row, question, other);
    }

    /** The same about this row; empty for all of them. */
    public Baseline about(String other) {
        return new Baseline(id, column, other, question, text);
    }

    /** Whether it is about this cell. */
    public boolean isAbout(Template template, Cell cell) {
        return column.equals(template.column(cell).id())
                && (row.isEmpty() || row.equals(template.row(cell).id()));
    }
}
