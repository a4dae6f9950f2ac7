package nl.samenbord.ui.grid;

import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names and questions of one column's rows, broken to stand side by side in this width. */
final class ColumnLines {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 45;
    private static final int MOST_LINES = 3;

    private final List<Passage> names;
    private final List<Passage> questions;
    private final double nameWidth;
    private final double padding;

    private ColumnLines(
            Template template,
            Measures measures,
            Pen pen,
            double width,
            double nameWidth,
            IntFunction<String> words) {
        this.nameWidth = nameWidth;
        padding = measures.grid();
        Style asked = new Style(measures.question().size(), false);
        double beside = width - nameWidth - measures.margin();
        names =
                template.rows().stream()
                        .map(row -> pen.set(row.name(), measures.strong(), nameWidth))
                        .toList();
        questions =
                IntStream.range(0, names.size())
                        .mapToObj(words)
                        .map(question -> pen.even(question, asked, beside))
                        .toList();
    }

    /**
     * These words beside each row; the way with the fewest pages of this height, then the fewest
     * broken names and lines.
     */
    static ColumnLines calmest(
            Template template,
            IntFunction<String> words,
            Measures measures,
            Pen pen,
            double width,
            double height) {
        return IntStream.rangeClosed(NARROWEST, WIDEST)
                .mapToObj(part -> Math.floor(width * part / 100))
                .map(names -> new ColumnLines(template, measures, pen, width, names, words))
                .min(
                        Comparator.<ColumnLines>comparingInt(lines -> lines.torn())
                                .thenComparingInt(lines -> lines.pages(height).size())
                                .thenComparingLong(ColumnLines::folded)
                                .thenComparingInt(ColumnLines::lines)
                                .thenComparingDouble(lines -> lines.nameWidth))
                .orElseThrow();
    }

    private int torn() {
        return (int) names.stream().filter(n -> n.torn() || n.lines().size() > MOST_LINES).count();
    }

    private int lines() {
        return Stream.concat(names.stream(), questions.stream())
                .mapToInt(words -> words.lines().size())
                .sum();
    }

    private long folded() {
        return names.stream().filter(Passage::folded).count();
    }

    Passage name(int row) {
        return names.get(row);
    }

    Passage question(int row) {
        return questions.get(row);
    }

    double nameWidth() {
        return nameWidth;
    }

    /** What these rows need, without any room to spare. */
    double height(List<Integer> rows) {
        return rows.stream()
                .mapToDouble(row -> Math.max(name(row).height(), question(row).height()))
                .map(height -> height + 2 * padding)
                .sum();
    }

    /** As few pages as can be, about equally full; rows by their place from 0. */
    List<List<Integer>> pages(double height) {
        List<Integer> all = IntStream.range(0, names.size()).boxed().toList();
        for (int most = all.size(); ; most--) {
            List<List<Integer>> cut = new ArrayList<>();
            for (int from = 0; from < all.size(); from += most) {
                cut.add(all.subList(from, Math.min(from + most, all.size())));
            }
            if (most == 1 || cut.stream().allMatch(rows -> height(rows) <= height)) {
                return cut;
            }
        }
    }
}
