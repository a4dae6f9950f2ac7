package nl.samenbord.exchange;

import nl.samenbord.board.Words;

import java.util.List;
import java.util.Set;

/**
 * One row as it stands in a file: the line on which it begins, from 1, its fields, and in which of
 * them, from 0, a spreadsheet says that it could not work something out.
 */
record RawRow(long line, List<String> fields, Set<Integer> faults) {
    RawRow {
        fields = List.copyOf(fields);
        faults = Set.copyOf(faults);
    }

    boolean isBlank() {
        return fields.stream().allMatch(field -> Words.entered(field).isEmpty());
    }
}
