package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;
import nl.samenbord.app.KilledWindow.Task;
import nl.samenbord.board.Meeting;
import nl.samenbord.desk.Sessions;
import nl.samenbord.faults.FaultTable;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The real window is killed in the middle of a word, again and again: every note that the line of
 * state said was kept is there, and so are the whole words of the line; the start screen says how
 * many notes were not in the file, shows them and brings them back.
 */
@Tag("faults")
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("faults.windows", 50);
    private static final int CONTROLS = 5;
    private static final int NUMBERS = 1_000;
    private static final List<String> ENDS = List.of("h", "h", "wh", "wh", "e");

    private final long seed = Seed.of(KilledWindowTest.class);
    private final Random random = new Random(seed);
    private final Set<String> kept = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    @TempDir private Path folder;
    private Path home;
    private Path file;
    private int number;
    private int toldOf;
    private int toldIn;

    @BeforeEach
    void begin() throws Exception {
        home = folder.resolve("data");
        file = folder.resolve("evening.samenbord.json");
        new Sessions(DataFolder.in(home), Home.INLINE, Clock.systemUTC())
                .begin(
                        file,
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                        new TemplateLibrary().template("vijf-partnerschappen"))
                .close();
    }

    @Test
    void everyNoteThatWasShownAsKeptIsThereAndWhatComesBackIsTold() throws Exception {
        String control = control();
        killed(KILLS, "real");
        String name = "window killed in mid-word";
        FaultTable.add(name, KILLS, kept.size(), lost.size(), told() + "; " + control);
        assertEquals(Set.of(), lost, "seed " + seed);
        assertTrue(toldOf > 0, "nothing was ever brought back and told, seed " + seed);
    }

    private String told() {
        return "told of " + toldOf + " notes after " + toldIn + " kills";
    }

    /** One that calls a note kept as soon as it was typed, and keeps nothing between two saves. */
    private String control() throws Exception {
        killed(CONTROLS, "careless");
        String words =
                String.format(
                        Locale.ROOT,
                        "called kept at once; no journal: %d of %d lost in %d runs",
                        lost.size(),
                        kept.size(),
                        CONTROLS);
        assertTrue(!lost.isEmpty(), "the control lost nothing, seed " + seed);
        kept.clear();
        lost.clear();
        return words;
    }

    private void killed(int times, String how) throws Exception {
        KilledWindow last = null;
        for (int kill = 0; kill <= times; kill++) {
            List<String> before = KilledWindow.notes(file);
            Instant at = Instant.now();
            number += NUMBERS;
            Task task = new Task(number, kill < times ? script(how) : "", how);
            KilledWindow window = KilledWindow.run(home, file, task, letters(how));
            count(window);
            if (last != null && how.equals("real")) {
                check(last, before, window, at);
            }
            kept.addAll(window.kept());
            last = window;
        }
    }

    /** The one that must lose something is killed soon after a note. */
    private int letters(String how) {
        return 1 + random.nextInt(how.equals("careless") ? 8 : 50);
    }

    /**
     * Some notes, a pause, some more; then half a line, at times with a pause before its last word,
     * or a note that has just come out of the line.
     */
    private String script(String how) {
        StringBuilder script = new StringBuilder();
        for (int bursts = 1 + random.nextInt(3); bursts > 0; bursts--) {
            script.append("n".repeat(1 + random.nextInt(5))).append("p");
        }
        if (how.equals("careless")) {
            return script.append("nnh").toString();
        }
        script.append("n".repeat(random.nextInt(4)));
        return script.append(ENDS.get(random.nextInt(ENDS.size()))).toString();
    }

    private void count(KilledWindow window) {
        Set<String> gone = new HashSet<>(kept);
        window.found().forEach(gone::remove);
        lost.addAll(gone);
    }

    /** What the screens said after a kill, against what was in the file and what is there now. */
    private void check(KilledWindow last, List<String> before, KilledWindow now, Instant at) {
        String which = "seed " + seed + " " + last.line() + ": ";
        List<String> back = new ArrayList<>(now.found());
        before.forEach(back::remove);
        assertEquals(now.found().size(), new HashSet<>(now.found()).size(), which + now.found());
        assertEquals(before.size() + back.size(), now.found().size(), which + "something went");
        String line = now.field();
        assertTrue(last.couldHave().startsWith(line), which + line);
        assertTrue(line.startsWith(last.words().strip()), which + line);
        assertEquals(back.size(), now.shown(), which);
        if (!back.isEmpty()) {
            toldIn++;
            toldOf += back.size();
            String said = back.size() == 1 ? "1 briefje van" : back.size() + " briefjes van";
            assertTrue(now.start().startsWith(said + " "), which + now.start());
            assertTrue(now.told().startsWith(said + " "), which + now.told());
            assertTrue(now.start().contains(" nog niet in het bestand."), which + now.start());
            boolean then =
                    now.start().contains(time(at))
                            || now.start().contains(time(at.minusSeconds(60)));
            assertTrue(then, which + now.start());
        } else if (!line.isEmpty()) {
            assertTrue(now.start().startsWith("Wat je half had getypt"), which + now.start());
            assertTrue(now.told().startsWith("Wat je half had getypt"), which + now.told());
        }
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
