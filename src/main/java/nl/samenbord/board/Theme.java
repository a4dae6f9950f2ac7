package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the partnership team works on: columns and rows by id, the notes and bundles behind it, the
 * wish in the team's words, why this one, how far it is, and how parents hear of it.
 */
public record Theme(
        Id id,
        String title,
        List<String> columns,
        List<String> rows,
        List<Id> supports,
        String wish,
        String why,
        Progress progress,
        String told)
        implements Item {
    public Theme {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        supports = List.copyOf(supports);
    }

    /** A theme of which nothing more is known yet. */
    public Theme(Id id, String title, List<String> columns, List<String> rows, List<Id> supports) {
        this(id, title, columns, rows, supports, "", "", Progress.NEW, "");
    }

    /** The same theme without one note or bundle behind it. */
    public Theme without(Id support) {
        return supportedBy(supports.stream().filter(other -> !other.equals(support)).toList());
    }

    /** The same theme with another note or bundle behind it in the place of one. */
    Theme replacing(Id support, Id other) {
        return supportedBy(
                supports.stream().map(id -> id.equals(support) ? other : id).distinct().toList());
    }

    /** The same theme with these notes and bundles behind it. */
    public Theme supportedBy(List<Id> others) {
        return new Theme(id, title, columns, rows, others, wish, why, progress, told);
    }

    /** The same theme with this piece behind it too; where that hangs belongs to it from now on. */
    public Theme with(Id support, Column column, Row row) {
        return supportedBy(plus(supports, support))
                .placed(plus(columns, column.id()), plus(rows, row.id()));
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }

    /** The same theme in these columns and rows. */
    public Theme placed(List<String> newColumns, List<String> newRows) {
        return new Theme(id, title, newColumns, newRows, supports, wish, why, progress, told);
    }

    /** The same theme in this column too, or no more. */
    public Theme turnedColumn(String column) {
        return placed(turned(columns, column), rows);
    }

    /** The same theme in this row too, or no more. */
    public Theme turnedRow(String row) {
        return placed(columns, turned(rows, row));
    }

    private static List<String> turned(List<String> all, String one) {
        List<String> next = new ArrayList<>(all);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }

    /** The same theme under another title. */
    public Theme titled(String other) {
        return new Theme(id, other, columns, rows, supports, wish, why, progress, told);
    }

    /** The same theme with the wish in these words. */
    public Theme wishing(String other) {
        return new Theme(id, title, columns, rows, supports, other, why, progress, told);
    }

    /** The same theme, chosen for this reason. */
    public Theme because(String other) {
        return new Theme(id, title, columns, rows, supports, wish, other, progress, told);
    }

    /** The same theme, this far. */
    public Theme being(Progress other) {
        return new Theme(id, title, columns, rows, supports, wish, why, other, told);
    }

    /** The same theme, of which parents hear in this way. */
    public Theme told(String other) {
        return new Theme(id, title, columns, rows, supports, wish, why, progress, other);
    }
}
