package nl.samenbord.ui.grid;

import java.util.List;

/** How large the shapes in the cells are, and how many notes one of them stands for. */
record MarkPlan(double size, int notes) {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
    private static final double APART = 0.25;
    private static final int ABREAST = 5;

    /** The largest shapes of which all that every cell needs fit in a room of this size. */
    static MarkPlan of(List<List<Integer>> cells, double width, double height, Measures measures) {
        double smallest = measures.body().size() * 0.4;
        double abreast = width / (ABREAST * (1 + APART));
        double largest = Math.clamp(abreast, smallest, measures.body().size() * 1.5);
        for (int notes : STEPS) {
            int needed = cells.stream().mapToInt(cell -> marks(cell, notes)).max().orElse(0);
            for (double size = largest; size >= smallest; size--) {
                if (across(size, width) * across(size, height) >= Math.max(needed, 1)) {
                    return new MarkPlan(size, notes);
                }
            }
        }
        return new MarkPlan(0, STEPS.getLast());
    }

    /** How many shapes stand for this many notes. */
    int marks(int count) {
        return (count + notes - 1) / notes;
    }

    private static int marks(List<Integer> counts, int notes) {
        return counts.stream().mapToInt(new MarkPlan(0, notes)::marks).sum();
    }

    /** From one shape to the next. */
    double step() {
        return size * (1 + APART);
    }

    /** How many fit beside each other. */
    static int across(double size, double width) {
        return (int) Math.max(0, Math.floor((width + size * APART) / (size * (1 + APART))));
    }
}
