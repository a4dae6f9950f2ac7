package nl.samenbord.exchange;

import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column holds what; places count from 0, and width is how many headings there are. */
record Heading(
        int width, Map<Field, Integer> places, List<BadRow> faults, List<Reading.Remark> remarks) {
    private static final List<Field> NEEDED = List.of(Field.CELL, Field.TEXT);

    /** By what stands in the row of headings. */
    static Heading of(long line, List<String> headings) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        List<BadRow> faults = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Field.under(headings.get(i))
                    .ifPresent(field -> put(field, place, line, places, faults));
        }
        // a heading that only means the same gives way to the very word
        Map<Field, Integer> meant = new EnumMap<>(Field.class);
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Field.meantBy(headings.get(i))
                    .filter(field -> !places.containsKey(field))
                    .ifPresent(field -> put(field, place, line, meant, faults));
        }
        places.putAll(meant);
        for (Field needed : NEEDED) {
            if (!places.containsKey(needed)) {
                faults.add(new BadRow(line, 1, new Reason.ColumnMissing(needed.heading())));
            }
        }
        return new Heading(headings.size(), places, faults, leftOut(headings, places));
    }

    /** As somebody chose it for the columns of a table. */
    static Heading chosen(int width, Map<Field, Integer> places) {
        return new Heading(width, places, List.of(), List.of());
    }

    /** Whether these are headings of a table of notes. */
    static boolean isOne(List<String> fields) {
        Heading heading = of(1, fields);
        return heading.places.keySet().containsAll(NEEDED);
    }

    private static void put(
            Field field, int place, long line, Map<Field, Integer> places, List<BadRow> faults) {
        if (places.putIfAbsent(field, place) != null) {
            faults.add(new BadRow(line, place + 1, new Reason.ColumnTwice(field.heading())));
        }
    }

    private static List<Reading.Remark> leftOut(List<String> headings, Map<Field, Integer> places) {
        List<Reading.Remark> remarks = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = Words.onOneLine(Words.entered(headings.get(i)));
            if (!heading.isEmpty() && !places.containsValue(i)) {
                remarks.add(
                        PrivateColumn.is(heading)
                                ? new Reading.PrivateColumn(heading)
                                : new Reading.UnknownColumn(heading));
            }
        }
        return remarks;
    }

    /** The number of this column, counted from 1. */
    int number(Field field) {
        return places.getOrDefault(field, 0) + 1;
    }

    /** What a row has in this column; empty where there is none. */
    String in(List<String> row, Field field) {
        Integer place = places.get(field);
        return place == null || place >= row.size() ? "" : Words.entered(row.get(place));
    }
}
