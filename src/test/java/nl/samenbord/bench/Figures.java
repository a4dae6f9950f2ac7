package nl.samenbord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: each figure beside the reference it is a ratio of. */
final class Figures {
    private record Figure(String name, int size, double ours, double reference) {
        String row(String format) {
            return String.format(
                    Locale.ROOT, format, name, size, ours, reference, ours / reference);
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    /** Keeps a figure and its reference, both in milliseconds, and says it. */
    void add(String name, int size, double oursMs, double referenceMs) {
        Figure figure = new Figure(name, size, oursMs, referenceMs);
        figures.add(figure);
        System.out.println(figure.row("%-34s %6d %12.3f ms %12.3f ms %8.2f x"));
    }

    /** One line a figure: {@code name,size,ours_ms,reference_ms,ratio}. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("name,size,ours_ms,reference_ms,ratio");
        figures.forEach(figure -> lines.add(figure.row("%s,%d,%.4f,%.4f,%.3f")));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
