package nl.samenbord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The report with its session inside, in a cold process and again warm, against as many pages of
 * plain text by PDFBox; ten times the notes against the notes; its size against what it may be.
 */
final class PrintBench {
    private static final int COLD_TURNS = 3;
    private static final String WARM_TURNS = "12";

    /** What the report of an evening may weigh, in kilobytes. */
    private static final double MOST_KB = 260;

    private static final String LITTLE_MEMORY = "-Xmx96m";

    private record Run(int pages, double cold, double warm, double kilobytes) {}

    void run(Figures figures, int notes) throws Exception {
        double[] ours = new double[COLD_TURNS];
        double[] plain = new double[COLD_TURNS];
        double oursWarm = 0;
        double plainWarm = 0;
        for (int turn = 0; turn < COLD_TURNS; turn++) {
            String warm = turn == COLD_TURNS - 1 ? WARM_TURNS : "0";
            Run mine = once("ours", notes, warm, Java.PLAIN);
            Run other = once("plain", mine.pages(), warm, Java.PLAIN);
            ours[turn] = mine.cold();
            plain[turn] = other.cold();
            oursWarm = mine.warm();
            plainWarm = other.warm();
        }
        figures.add("report cold cpu", notes, Pair.median(ours), Pair.median(plain));
        figures.add("report warm cpu", notes, oursWarm, plainWarm);
    }

    /** Turn by turn: some notes, ten times as many, and these in little memory. */
    void runTenfold(Figures figures, int notes) throws Exception {
        double[] some = new double[COLD_TURNS];
        double[] tenfold = new double[COLD_TURNS];
        double[] tight = new double[COLD_TURNS];
        List<String> options = new ArrayList<>(Java.PLAIN);
        options.add(LITTLE_MEMORY);
        double kilobytes = 0;
        for (int turn = 0; turn < COLD_TURNS; turn++) {
            Run one = once("ours", notes, "0", Java.PLAIN);
            some[turn] = one.cold();
            kilobytes = one.kilobytes();
            tenfold[turn] = once("ours", 10 * notes, "0", Java.PLAIN).cold();
            tight[turn] = once("ours", 10 * notes, "0", options).cold();
        }
        double ten = Pair.median(tenfold);
        figures.add("report cold cpu, tenfold notes", 10 * notes, ten, Pair.median(some));
        figures.add("report cold cpu, 96 MB", 10 * notes, Pair.median(tight), ten);
        figures.add("report kilobytes", notes, kilobytes, MOST_KB);
    }

    private static Run once(String what, int size, String warmTurns, List<String> options)
            throws IOException, InterruptedException {
        List<String> words = List.of(what, Integer.toString(size), warmTurns);
        String[] said = Java.lastLine(options, PrintOnce.class, words).split(" ");
        return new Run(
                Integer.parseInt(said[0]),
                Double.parseDouble(said[1]),
                Double.parseDouble(said[2]),
                Integer.parseInt(said[3]) / 1000.0);
    }
}
