package nl.samenbord.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table: its place from 0, its heading, what stands under it, and the field that the
 * heading stands for. A private one would say who wrote a note or when; what is in it is not told.
 */
public record TableColumn(
        int place, String heading, List<String> values, Optional<Field> field, boolean isPrivate) {
    public TableColumn {
        values = List.copyOf(values);
    }
}
