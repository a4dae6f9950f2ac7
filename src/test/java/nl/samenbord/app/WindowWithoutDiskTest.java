package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.Patience;
import nl.samenbord.awake.Awake;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.faults.FaultTable;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The place of the session's file goes while somebody types in the real window: typing goes on, the
 * line of state says how things are, and once the place is back everything is in the file.
 */
@Tag("faults")
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class WindowWithoutDiskTest {

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private final List<SamenbordApp> running = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws Exception {
        onFx(
                () -> {
                    running.forEach(SamenbordApp::close);
                    running.clear();
                    return stage;
                });
        FxToolkit.cleanupStages();
    }

    @Test
    void theFolderIsTakenAway() throws Exception {
        Path place = Files.createDirectories(folder.resolve("stick"));
        Path file = open(place);
        write("Voor het weghalen");
        Path away = Files.move(place, folder.resolve("elsewhere"));
        write("Terwijl het weg is");
        await(() -> !isKept());
        assertTrue(isHonest(), state());
        write("En nog een");
        Files.move(away, place);
        await(this::isKept);
        List<String> wanted = List.of("Voor het weghalen", "Terwijl het weg is", "En nog een");
        assertEquals(wanted, notes(file));
        FaultTable.add("window: folder taken away", 1, 3, 0, "line of state was red meanwhile");
    }

    @Test
    void theDiskIsFull() throws Exception {
        Path place = Files.createDirectories(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "samenbord", "" + place);
        if (!mounted) {
            FaultTable.notHere("window: full disk", "mounting a small disk needs root");
        }
        assumeTrue(mounted, "mounting a small disk needs root");
        try {
            Path file = open(place);
            write("Voor de schijf vol is");
            Path filler = place.resolve("filler");
            fill(filler);
            write("Terwijl de schijf vol is");
            await(() -> !isKept());
            assertTrue(isHonest(), state());
            write("En nog een");
            Files.delete(filler);
            await(this::isKept);
            List<String> wanted =
                    List.of("Voor de schijf vol is", "Terwijl de schijf vol is", "En nog een");
            assertEquals(wanted, notes(file));
            FaultTable.add("window: full disk", 1, 3, 0, "line of state was red meanwhile");
        } finally {
            stop();
            run("umount", "-l", "" + place);
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertFalse(Files.size(file) == 0, "there was no room at all");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private Path open(Path place) throws Exception {
        Path file = place.resolve("evening.samenbord.json");
        DataFolder data = DataFolder.in(folder.resolve("data"));
        new Sessions(data, Home.INLINE, Clock.systemUTC())
                .begin(
                        file,
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                        new TemplateLibrary().template("vijf-partnerschappen-kort"))
                .close();
        SamenbordApp app =
                onFx(
                        () -> {
                            SamenbordApp opened =
                                    new SamenbordApp(
                                            stage,
                                            new Sessions(data, new FxHome(), Clock.systemUTC()),
                                            new Templates(data),
                                            new Fonts(),
                                            new Machine(
                                                    new Screens(Duration.ONE),
                                                    new Awake(new PretendedSleep(true)),
                                                    Clock.systemUTC()),
                                            new Texts(Language.DUTCH));
                            opened.open(new Opening.Document(file));
                            return opened;
                        });
        running.add(app);
        return file;
    }

    private void write(String words) {
        robot.write(words, 0);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> notes(Path file) throws Exception {
        return SessionFile.read(file).session().board().notes().stream().map(Note::text).toList();
    }

    private boolean isKept() {
        return state().startsWith("✓");
    }

    /** Nothing is called saved, and what is safe is said. */
    private boolean isHonest() throws Exception {
        await(() -> state().contains("veilig op deze laptop"));
        return !isKept();
    }

    private String state() {
        return onFx(() -> ((Labeled) stage.getScene().lookup("#" + Ids.SAVE_STATE)).getText());
    }

    private static void await(Callable<Boolean> that) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, that);
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
