package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** A note is typed, the window is closed, the file is opened again, and Ctrl+Z is pressed. */
final class UndoInTheProgramTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private SamenbordApp app;
    private Path file = Path.of("");

    @BeforeEach
    void typeANoteAndClose() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        app = onFx(() -> Program.start(stage, folder, new PretendedSleep(false)));
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        robot.write("Koffie", 0);
        press(KeyCode.ENTER);
        close();
        try (var all = Files.list(folder.resolve("Samenbord"))) {
            file = all.filter(each -> each.toString().endsWith(".json")).findFirst().orElseThrow();
        }
    }

    @AfterEach
    void stop() throws TimeoutException {
        close();
        FxToolkit.cleanupStages();
    }

    private void close() {
        onFx(
                () -> {
                    app.close();
                    return app;
                });
    }

    private void openAgain() {
        Opening again = new Opening.Document(file);
        app = onFx(() -> Program.open(stage, folder, new PretendedSleep(false), again));
    }

    @Test
    void undoGoesOnWhereItStopped() throws Exception {
        assertTrue(Files.readString(file).contains("Koffie"));
        openAgain();
        assertTrue(isEnabled(Ids.UNDO));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(isEnabled(Ids.UNDO));
        close();
        assertFalse(Files.readString(file).contains("Koffie"));
        openAgain();
        assertTrue(isEnabled(Ids.REDO));
        press(KeyCode.CONTROL, KeyCode.Y);
        close();
        assertTrue(Files.readString(file).contains("Koffie"));
    }

    @Test
    void whoseFileWasChangedElsewhereIsToldThatItBeginsAnew() throws Exception {
        Files.writeString(file, Files.readString(file).replace("Koffie", "Thee"));
        openAgain();
        assertFalse(isEnabled(Ids.UNDO));
        String told = ((Labeled) robot.lookup("#" + Ids.PROBLEM).query()).getText();
        assertEquals(
                "Dit bestand is elders veranderd. Er is niets kwijt. Ongedaan maken begint"
                        + " opnieuw; wat er was, vind je bij ‘Versies’.",
                told);
        Shot.of(stage.getScene(), "undo-begun-anew");
    }

    private boolean isEnabled(String id) {
        return !robot.lookup("#" + id).query().isDisabled();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
