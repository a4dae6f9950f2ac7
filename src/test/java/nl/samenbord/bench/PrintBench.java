package nl.samenbord.bench;

import java.io.IOException;
import java.util.List;

/** The report in a cold process and again warm, against as many pages of plain text by PDFBox. */
final class PrintBench {
    private static final int COLD_TURNS = 3;
    private static final String WARM_TURNS = "5";

    private record Run(int pages, double cold, double warm) {}

    void run(Figures figures, int notes) throws Exception {
        double[] ours = new double[COLD_TURNS];
        double[] plain = new double[COLD_TURNS];
        double oursWarm = 0;
        double plainWarm = 0;
        for (int turn = 0; turn < COLD_TURNS; turn++) {
            String warm = turn == COLD_TURNS - 1 ? WARM_TURNS : "0";
            Run mine = once("ours", notes, warm);
            Run other = once("plain", mine.pages(), warm);
            ours[turn] = mine.cold();
            plain[turn] = other.cold();
            oursWarm = mine.warm();
            plainWarm = other.warm();
        }
        figures.add("report cold cpu", notes, Pair.median(ours), Pair.median(plain));
        figures.add("report warm cpu", notes, oursWarm, plainWarm);
    }

    private static Run once(String what, int size, String warmTurns)
            throws IOException, InterruptedException {
        List<String> words = List.of(what, Integer.toString(size), warmTurns);
        String[] said = Java.lastLine(Java.PLAIN, PrintOnce.class, words).split(" ");
        return new Run(
                Integer.parseInt(said[0]),
                Double.parseDouble(said[1]),
                Double.parseDouble(said[2]));
    }
}
