package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.desk.PausedEvening;
import nl.samenbord.desk.TypedEvening;
import nl.samenbord.ui.facilitator.evening.EveningIds;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.start.RestorePane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** A real program is killed in the middle of an evening; from the start screen it goes on there. */
final class AfterAKillTest {

    @TempDir private Path folder;
    private final PretendedSleep sleep = new PretendedSleep(false);
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        app = onFx(() -> Program.start(stage, folder, sleep));
    }

    /** A program says this line, is killed at once, and this one begins. */
    private void killedAt(String line, Class<?> program, String... words)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                folder.toString(),
                                String.join("", words))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String said = out.readLine();
            while (!line.equals(said)) {
                assertNotNull(said, "it ended by itself");
                said = out.readLine();
            }
            process.destroyForcibly();
            assertTrue(process.waitFor() != 0, "it was killed");
        }
        app = onFx(() -> Program.start(stage, folder, sleep));
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
    void theSceneTheQueueAndTheClockAreThereAgainThoughTheFileHoldsEverything() throws Exception {
        killedAt("READY", PausedEvening.class);
        assertEquals("go-on-0", stage.getScene().getFocusOwner().getId());
        robot.type(KeyCode.ENTER);
        assertEvening();
    }

    @Test
    void openingTheFileItselfDoesTheSame() throws Exception {
        killedAt("READY", PausedEvening.class);
        robot.clickOn("#" + Ids.recent(0));
        assertEvening();
    }

    @Test
    void whatIsNotInTheFileIsShownComesBackAndIsTold() throws Exception {
        killedAt("KEPT 12", TypedEvening.class, "real");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> shown = robot.lookup("#" + RestorePane.LIST).query();
        int notes = shown.getItems().size();
        assertTrue(notes > 1, "shown " + notes);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        String told = text(Ids.PROBLEM);
        String words =
                notes
                        + " briefjes van \\d\\d:\\d\\d stonden nog niet in het bestand; ze zijn"
                        + " terug.";
        assertTrue(told.matches(words), told);
    }

    private void assertEvening() {
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text(Ids.PROBLEM).startsWith("De avond gaat verder"), text(Ids.PROBLEM));
        String left = text(EveningIds.CLOCK);
        int minutes = Integer.parseInt(left.substring(0, left.indexOf(':')));
        assertTrue(minutes >= 35 && minutes <= 40, left);
        ToggleButton rules = robot.lookup("#scene-rules").query();
        assertTrue(rules.isSelected());
        assertTrue(robot.lookup("#" + EveningIds.waiting(0)).tryQuery().isPresent());
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
