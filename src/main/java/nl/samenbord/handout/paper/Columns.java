package nl.samenbord.handout.paper;

import java.util.List;

/** Columns next to each other, each with its share of the width; each goes on on the next page. */
public record Columns(float gap, List<Column> columns) implements Block {
    /** One column; its blocks are read before those of the next. */
    public record Column(float share, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }
    }

    public Columns {
        columns = List.copyOf(columns);
    }

    @Override
    public float before() {
        return columns.stream()
                .filter(column -> !column.blocks().isEmpty())
                .map(column -> column.blocks().getFirst().before())
                .reduce(0f, Math::max);
    }

    /** Two columns of the same width. */
    public static Columns of(List<Block> left, List<Block> right) {
        return new Columns(24, List.of(new Column(1, left), new Column(1, right)));
    }
}
