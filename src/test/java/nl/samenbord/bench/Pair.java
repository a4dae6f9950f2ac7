package nl.samenbord.bench;

import java.util.Arrays;

/** Two ways of doing a thing, measured turn by turn so that a busy moment hits both. */
record Pair(double ours, double reference) {
    /** Work that can fail; a failure ends the benchmark. */
    interface Work {
        void run() throws Exception;
    }

    /** Medians in milliseconds over so many turns, after a third as many to get warm. */
    static Pair of(int turns, Work ours, Work reference) throws Exception {
        double[] mine = new double[turns];
        double[] other = new double[turns];
        for (int turn = -turns / 3; turn < turns; turn++) {
            double a = milliseconds(ours);
            double b = milliseconds(reference);
            if (turn >= 0) {
                mine[turn] = a;
                other[turn] = b;
            }
        }
        return new Pair(median(mine), median(other));
    }

    static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
