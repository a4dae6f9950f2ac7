package nl.samenbord.handout;

import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Columns;

import java.util.ArrayList;
import java.util.List;

/** Lays parts of a page beside each other, two by two; empty parts take no place. */
final class Beside {
    private Beside() {}

    static List<Block> rows(List<List<Block>> parts) {
        List<List<Block>> there = parts.stream().filter(part -> !part.isEmpty()).toList();
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < there.size(); i += 2) {
            List<Block> right = i + 1 < there.size() ? there.get(i + 1) : List.of();
            rows.add(Columns.of(there.get(i), right));
        }
        return rows;
    }
}
