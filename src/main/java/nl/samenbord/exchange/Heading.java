package nl.samenbord.exchange;

import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column holds what, by the first row; places count from 0. */
record Heading(
        int width, Map<Field, Integer> places, List<BadRow> faults, List<Reading.Remark> remarks) {

    static Heading of(long line, List<String> headings) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        List<BadRow> faults = new ArrayList<>();
        List<Reading.Remark> remarks = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = Words.entered(headings.get(i));
            int place = i;
            Field.under(heading)
                    .ifPresentOrElse(
                            field -> {
                                if (places.putIfAbsent(field, place) != null) {
                                    Reason twice = new Reason.ColumnTwice(field.heading());
                                    faults.add(new BadRow(line, place + 1, twice));
                                }
                            },
                            () -> {
                                if (!heading.isEmpty()) {
                                    remarks.add(new Reading.UnknownColumn(heading));
                                }
                            });
        }
        for (Field needed : List.of(Field.CELL, Field.TEXT)) {
            if (!places.containsKey(needed)) {
                faults.add(new BadRow(line, 1, new Reason.ColumnMissing(needed.heading())));
            }
        }
        return new Heading(headings.size(), places, faults, remarks);
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
