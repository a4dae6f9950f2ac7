package nl.samenbord.handout;

import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Columns;

import java.util.ArrayList;
import java.util.List;

/** Lays parts of a page beside each other, so many to a row; empty parts take no place. */
final class Beside {
    private static final float GAP = 24;

    private Beside() {}

    static List<Block> rows(List<List<Block>> parts, int across) {
        List<List<Block>> there = parts.stream().filter(part -> !part.isEmpty()).toList();
        List<Block> rows = new ArrayList<>();
        for (int from = 0; from < there.size(); from += across) {
            List<Columns.Column> row = new ArrayList<>();
            for (int at = from; at < from + across; at++) {
                List<Block> part = at < there.size() ? there.get(at) : List.of();
                row.add(new Columns.Column(1, part));
            }
            rows.add(new Columns(GAP, row));
        }
        return rows;
    }
}
