package nl.samenbord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All Java here has one layout; {@code mvn test -Dtest=FormatTest -Dformat.write=true} puts it
 * right.
 */
final class FormatTest {
    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> wrong = new ArrayList<>();
        List<Path> sources;
        try (var files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        for (Path file : sources) {
            String now = Files.readString(file);
            String right =
                    formatter.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(now));
            if (!now.equals(right)) {
                if (Boolean.getBoolean("format.write")) {
                    Files.writeString(file, right);
                } else {
                    wrong.add(file);
                }
            }
        }
        assertEquals(List.of(), wrong, "run: mvn test -Dtest=FormatTest -Dformat.write=true");
    }
}
