package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.ui.facilitator.joining.LaidInPane;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.start.Offers;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A session that another program has open: one is told since when, and can look without harm. */
final class InUseInTheProgramTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        app = onFx(() -> Program.start(stage, folder.resolve("hier"), new PretendedSleep(false)));
    }

    @AfterEach
    void stop() throws TimeoutException {
        onFx(
                () -> {
                    app.close();
                    return app;
                });
        FxToolkit.cleanupStages();
    }

    @Test
    void oneCanLookWhileItStaysAsItIs() throws Exception {
        Sessions elsewhere =
                new Sessions(DataFolder.in(folder.resolve("daar")), Home.INLINE, CLOCK);
        try (OpenSession theirs =
                elsewhere.begin(
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                        new TemplateLibrary().template("vijf-partnerschappen-kort"))) {
            byte[] before = Files.readAllBytes(theirs.file());
            onFx(
                    () -> {
                        app.open(theirs.file());
                        return app;
                    });
            assertTrue(text(Ids.PROBLEM).contains("al open, sinds "), text(Ids.PROBLEM));
            assertEquals(Offers.LOOK, stage.getScene().getFocusOwner().getId());
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals("Alleen om te bekijken; er wordt niets bewaard", text(Ids.SAVE_STATE));
            assertTrue(text(Ids.PROBLEM).contains("Iemand anders heeft deze sessie open"));
            robot.clickOn("#" + Ids.TO_START);
            assertArrayEquals(before, Files.readAllBytes(theirs.file()));
        }
    }

    @Test
    void whatSomebodyElseMadeOfTheFileComesOnTheBoardAndBothTextsAreShown() throws Exception {
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        robot.write("Koffie", 0);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> text(Ids.SAVE_STATE).startsWith("✓ bewaard"));
        Path file;
        try (var all = Files.list(folder.resolve("hier").resolve("Samenbord"))) {
            file = all.filter(each -> each.toString().endsWith(".json")).findFirst().orElseThrow();
        }
        Sessions elsewhere =
                new Sessions(DataFolder.in(folder.resolve("daar")), Home.INLINE, CLOCK);
        // both change the one note, the other one first
        try (OpenSession theirs = elsewhere.takeOver(file)) {
            Note note = theirs.workshop().board().notes().get(0);
            theirs.workshop()
                    .submit(
                            Author.FACILITATOR,
                            new Change.Edit(note, note.saying("Thee van daar", "nl", "")));
        }
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> text(Ids.PROBLEM).startsWith("Iemand anders werkte ook in"));
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> text(Ids.SAVE_STATE).startsWith("✓ bewaard"));
        ListView<?> conflicts = robot.lookup("#" + LaidInPane.LIST).query();
        assertEquals(1, conflicts.getItems().size());
        robot.type(KeyCode.ESCAPE);
        assertTrue(Files.readString(file).contains("Thee van daar"));
    }

    private String text(String id) {
        return ((Labeled) robot.lookup("#" + id).query()).getText();
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
