package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The same session gives the same bytes on every laptop, whatever its language. */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class SameBytesEverywhereTest {
    private static final List<String> LAPTOPS =
            List.of(
                    "nl-NL",
                    "en-US",
                    "ar-EG",
                    "ar-SA",
                    "fa-IR",
                    "mr-IN",
                    "ne-NP",
                    "my-MM",
                    "th-TH-u-ca-buddhist",
                    "tr-TR",
                    "ckb-IQ");

    @TempDir private Path folder;

    @Test
    void everyFormIsTheSameOnALaptopOfEveryLanguage() throws Exception {
        keep("now", SecondEvening.told());
        keep("then", SecondEvening.first());
        Map<String, String> first = new TreeMap<>();
        for (String laptop : LAPTOPS) {
            Map<String, String> made = made(laptop);
            if (first.isEmpty()) {
                first.putAll(made);
                assertRight(folder.resolve(laptop));
            }
            assertEquals(first, made, laptop);
        }
    }

    private void keep(String name, YearBoard year) throws IOException {
        Session session = new Session(year.session(), 3, year.board());
        Files.write(
                folder.resolve(name + ".samenbord.json"),
                SessionFormat.write(session, Unknown.NOTHING));
    }

    private void assertRight(Path made) throws IOException {
        String told = Files.readString(made.resolve("told"));
        assertTrue(told.lines().noneMatch(line -> line.matches("exit [12]")), told);
        String end =
                """
                some versions: true, named: true
                erased, 0 elsewhere
                some versions: true, named: false
                """;
        assertTrue(told.endsWith(end), told);
    }

    /** What a program made on such a laptop, by name. */
    private Map<String, String> made(String laptop) throws Exception {
        Path out = folder.resolve(laptop);
        Path log = folder.resolve(laptop + ".log");
        Locale locale = Locale.forLanguageTag(laptop);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-Djava.awt.headless=true",
                                "-Duser.language=" + locale.getLanguage(),
                                "-Duser.country=" + locale.getCountry(),
                                "-Duser.script=" + locale.getScript(),
                                "-Duser.extensions=" + extension(locale)));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        EveryForm.class.getName(),
                        folder.toString(),
                        out.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> laptop + ": " + read(log));
        Map<String, String> made = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                made.put(file.getFileName().toString(), hash(file, laptop));
            }
        }
        return made;
    }

    private static String extension(Locale locale) {
        String own = locale.getExtension(Locale.UNICODE_LOCALE_EXTENSION);
        return own == null ? "" : "u-" + own;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    private static String hash(Path file, String laptop)
            throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.endsWith("told")) {
            return Files.readString(file).replace(laptop, "");
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return bytes.length + " " + HexFormat.of().formatHex(hash, 0, 8);
    }
}
