package nl.samenbord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What came of the faults, a row each, in {@code target/faults.csv} and on standard output. */
public final class FaultTable {
    private static final Path FILE = Path.of("target", "faults.csv");
    private static final String HEAD = "fault,runs,acknowledged,lost,control";

    private FaultTable() {}

    /**
     * Adds a row and prints the table so far: how often the fault was brought about, how much was
     * acknowledged before it, how much of that was lost, and what the failing control showed.
     */
    public static synchronized void add(
            String fault, int runs, long acknowledged, long lost, String control)
            throws IOException {
        if (!Files.exists(FILE)) {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.writeString(FILE, HEAD + "\n");
        }
        String row = String.join(",", fault, "" + runs, "" + acknowledged, "" + lost, control);
        Files.writeString(FILE, row + "\n", StandardOpenOption.APPEND);
        print(Files.readAllLines(FILE));
    }

    /** A fault that can't be brought about here: that is said, and never counts as passed. */
    public static void notHere(String fault, String why) throws IOException {
        add(fault, 0, 0, 0, "NOT RUN: " + why.replace(',', ';'));
    }

    @SuppressWarnings("SystemOut") // the table is what the run is for
    private static void print(List<String> rows) {
        for (String row : rows) {
            String[] c = row.split(",", 5);
            System.out.println(
                    String.format(
                            Locale.ROOT, "%-44s %6s %12s %6s  %s", c[0], c[1], c[2], c[3], c[4]));
        }
    }
}
