package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.desk.ExportHandout;
import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.Printout;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.paper.PaperIds;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The program from its start screen on, with real files, by keys and names of controls. */
final class ProgramTest {

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
        onFx(() -> Headless.asBefore(stage));
        FxToolkit.cleanupStages();
    }

    private void restart() {
        app = onFx(() -> Program.start(stage, folder, sleep));
    }

    @Test
    void fromStartToTheFirstNoteInTwoActions() {
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        robot.write("Eerste", 0);
        press(KeyCode.ENTER);
        assertEquals("BORD · 1 briefje", heading());
    }

    @Test
    void whatIsSavedIsSaidAndIsInTheFile() throws Exception {
        press(KeyCode.ENTER);
        robot.write("De Vlinderboom", 0);
        press(KeyCode.ENTER);
        robot.write("Staat erin", 0);
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> label(Ids.SAVE_STATE).startsWith("✓") && isInAFile("Staat erin"));
        onFx(app::close);
        restart();
        assertTrue(robot.lookup("#" + Ids.recent(0)).tryQuery().isPresent());
    }

    @Test
    void theDraftIsThereAgainWhenTheSessionIsOpenedAgain() {
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        robot.write("b2 half getypt", 0);
        robot.clickOn("#" + Ids.TO_START);
        robot.clickOn("#" + Ids.recent(0));
        assertEquals("half getypt", text(Ids.TYPING));
        assertEquals("B2 Formeel · Cultuur", label(Ids.CHIP));
        press(KeyCode.ENTER);
        assertEquals("BORD · 1 briefje", heading());
    }

    @Test
    void aFileThatIsGoneStaysInSightButCannotBeOpened() throws IOException {
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        robot.write("Weg", 0);
        press(KeyCode.ENTER);
        robot.clickOn("#" + Ids.TO_START);
        assertFalse(robot.lookup("#" + Ids.recent(0)).query().isDisabled());
        onFx(app::close);
        try (var files = Files.list(folder.resolve("Samenbord"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        restart();
        assertTrue(robot.lookup("#" + Ids.recent(0)).query().isDisabled());
    }

    @Test
    void aFileThatIsNoSessionIsRefusedWithAReason() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.json"), "geen sessie");
        onFx(() -> app.open(file));
        assertTrue(robot.lookup("#" + Ids.PROBLEM).query().isVisible());
        assertTrue(label(Ids.PROBLEM).startsWith("brief.json: "));
    }

    @Test
    void aPdfWithASessionInsideIsOpenedAsANewSessionAndThatIsSaid() throws Exception {
        Board example = ExampleEvening.session().board();
        Printout report = Printout.usual(PaperForm.ofTheEvening(), example);
        Path pdf = folder.resolve("verslag.pdf");
        new ExportHandout().make(example, report, pages -> true).write(pdf, false);
        onFx(() -> app.drop(pdf));
        assertEquals("BORD · 61 briefjes", heading());
        assertEquals(
                "Deze sessie komt uit verslag.pdf. De pdf blijft zoals hij is; je werkt nu in een"
                        + " nieuw bestand: verslag.samenbord.json.",
                label(Ids.PROBLEM));
        Path letter = Files.writeString(folder.resolve("brief.pdf"), "%PDF-1.7");
        onFx(() -> app.drop(letter));
        assertEquals("BORD · 61 briefjes", heading());
        assertTrue(label(Ids.PROBLEM).startsWith("brief.pdf: Dit bestand is beschadigd."));
    }

    @Test
    void thePaperForTheTablesIsThereBeforeAnEvening() throws Exception {
        onFx(() -> ((ButtonBase) robot.lookup("#" + Ids.PAPER_FIRST).query()).fire());
        robot.write("De Brug", 0);
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> label(PaperIds.FACTS).contains(" bladzijden, "));
        press(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 2 van "));
        Shot.of(stage.getScene(), "paper-first");
        press(KeyCode.ESCAPE);
        assertEquals("De Brug", text(Ids.SCHOOL));
        press(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#" + Ids.NEW_EVENING).query().isVisible());
        assertFalse(Files.exists(folder.resolve("Samenbord")), "no session was made");
    }

    @Test
    void theProgramSpeaksEnglishToo() {
        robot.clickOn("#" + Ids.LANGUAGE_EN);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertEquals("BOARD · no notes yet", heading());
    }

    @Test
    void theLaptopStaysAwakeWhileTheBeamerIsOnAndSaysOnceWhereItCannot() throws Exception {
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        press(KeyCode.F5);
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> isTold("in slaap"));
        assertEquals("begin", sleep.next());
        press(KeyCode.F5);
        assertEquals("end", sleep.next());
        press(KeyCode.F5);
        assertEquals("begin", sleep.next());
        robot.clickOn("#" + Ids.TO_START);
        assertEquals("end", sleep.next());
    }

    private boolean isTold(String words) {
        return robot.lookup("#" + Ids.PROBLEM).query().isVisible()
                && label(Ids.PROBLEM).contains(words);
    }

    private String heading() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) robot.lookup(".map-pane .heading").query()).getText();
    }

    private String label(String id) {
        return ((Label) robot.lookup("#" + id).query()).getText();
    }

    private String text(String id) {
        return ((TextInputControl) robot.lookup("#" + id).query()).getText();
    }

    private boolean isInAFile(String words) throws IOException {
        try (var files = Files.walk(folder.resolve("Samenbord"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void press(KeyCode key) {
        robot.type(key);
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
