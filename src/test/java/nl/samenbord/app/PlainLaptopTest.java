package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.samenbord.board.Meeting;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A laptop that is set up without letters such as é ({@code LC_ALL=C}). */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class PlainLaptopTest {
    private static final String WHY =
            "Deze computer staat ingesteld zonder letters als é. Er is niets veranderd. Hernoem het"
                    + " bestand of start met LC_ALL=C.UTF-8.";

    @TempDir private Path folder;

    @Test
    void aNameThatCanNotBeHadThereIsRefusedWithTheReason() throws Exception {
        assumeTrue(File.separatorChar == '/' && knowsLetters(), "only there is LC_ALL");
        Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
        Meeting meeting = Meeting.of("Zoë", "Ouderavond", null, "nl", 1);
        sessions.preferences().choose("school", "Zoë");
        sessions.begin(meeting, new TemplateLibrary().template("vijf-partnerschappen")).close();
        List<String> said =
                said(
                        "check é.json",
                        "handout é.json",
                        "export é.json --csv",
                        "convert a.json -o é.json",
                        "new --template é.json -o b.json",
                        "new --template vijf-partnerschappen -o é.json",
                        "import é.csv -o b.json",
                        "merge a.json é.json -o b.json",
                        "compare a.json é.json -o b.pdf",
                        "é.json");
        assertEquals("0 recent, Zoë", said.get(0));
        assertEquals("0 unfinished", said.get(1));
        assertEquals("De Zoe elan _.samenbord.json", said.get(2));
        assertEquals(3 + 2 * 10, said.size(), said.toString());
        for (int i = 3; i < said.size(); i += 2) {
            assertTrue(said.get(i).contains(WHY), said.get(i));
            assertEquals("exit 2", said.get(i + 1), said.get(i));
        }
    }

    private static boolean knowsLetters() {
        try {
            Path _ = Path.of("é");
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<String> said(String... commands) throws Exception {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PlainLaptop.class.getName(),
                                folder.toString()));
        all.addAll(List.of(commands));
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        assertEquals(0, builder.start().waitFor(), Files.readString(log));
        return Files.readAllLines(log, StandardCharsets.UTF_8);
    }
}
