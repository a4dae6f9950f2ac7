package nl.samenbord.board;

import java.util.List;

/**
 * What the partnership team works on: columns and rows by id, and the notes and bundles behind it.
 */
public record Theme(Id id, String title, List<String> columns, List<String> rows, List<Id> supports)
        implements Item {
    public Theme {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        supports = List.copyOf(supports);
    }

    /** The same theme without one note or bundle behind it. */
    public Theme without(Id support) {
        return new Theme(
                id,
                title,
                columns,
                rows,
                supports.stream().filter(other -> !other.equals(support)).toList());
    }

    /** The same theme with another note or bundle behind it in the place of one. */
    Theme replacing(Id support, Id other) {
        List<Id> next =
                supports.stream().map(id -> id.equals(support) ? other : id).distinct().toList();
        return new Theme(id, title, columns, rows, next);
    }
}
