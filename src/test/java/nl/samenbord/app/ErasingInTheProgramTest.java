package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.ui.facilitator.signals.PrivacyStrip;
import nl.samenbord.ui.facilitator.signals.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** From the first letter to the last byte: a name is typed, waits, and is erased for good. */
final class ErasingInTheProgramTest {

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

    @AfterEach
    void stop() throws TimeoutException {
        onFx(app::close);
        FxToolkit.cleanupStages();
    }

    @Test
    void aNameThatWasTypedAndErasedIsNowhereAnyMore() throws Exception {
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        robot.write("Sem wordt gepest", 0);
        press(KeyCode.ENTER);
        assertEquals("1 briefje wacht op jou", ((Labeled) node(Waiting.ID)).getText());
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> filesThatSay("Sem wordt") > 1);
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        press(KeyCode.SHIFT, KeyCode.DELETE);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> ((Labeled) node(PrivacyStrip.TOLD)).getText().startsWith("Voorgoed gewist:"));
        assertEquals(0, filesThatSay("Sem wordt"));
        onFx(app::close);
        assertEquals(0, filesThatSay("Sem wordt"));
        app = onFx(() -> Program.start(stage, folder, sleep));
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private long filesThatSay(String words) throws IOException {
        long found = 0;
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                found += bytes.contains(words) ? 1 : 0;
            }
        }
        return found;
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
