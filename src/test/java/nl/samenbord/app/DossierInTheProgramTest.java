package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Former;
import nl.samenbord.board.dossier.School;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.dossier.DossierIds;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A school's folder from the start screen on: begun, written in, put in its place, gone back to.
 */
final class DossierInTheProgramTest {
    @TempDir private Path home;
    private Path folder;
    private Stage stage;
    private SamenbordApp app;
    private Keys keys;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createDirectories(home.resolve("De Vlinderboom"));
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
        app =
                WaitForAsyncUtils.waitForAsyncFx(
                        Patience.MILLIS,
                        () -> Program.start(stage, home.resolve("own"), new PretendedSleep(false)));
    }

    @AfterEach
    void stop() throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, app::close);
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> Headless.asBefore(stage));
        FxToolkit.cleanupStages();
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void awaitNext(String said) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () ->
                        node(DossierIds.NEXT_TITLE) instanceof Labeled title
                                && title.getText().equals(said));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long sessions() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).count();
        }
    }

    @Test
    void aSchoolBeginsAndGoesOnFromItsDossier() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> app.folders().open(folder));
        awaitNext("Praat met de directie");
        assertEquals(DossierIds.NEXT, stage.getScene().getFocusOwner().getId());
        keys.press(KeyCode.ENTER);
        assertEquals(1, sessions());
        assertTrue(node(Ids.TYPING).isVisible());
        keys.type("We willen meer ouders bereiken");
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.ESCAPE);
        assertFalse(node(Ids.TYPING).isFocused());
        keys.press(KeyCode.ESCAPE);
        awaitNext("Doe de scan met het team");
        assertEquals(1, sessions());
        MenuButton menu = (MenuButton) node(DossierIds.menu(0));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> ((Menu) menu.getItems().get(1)).getItems().get(2).fire());
        awaitNext("Zet de ouderavond klaar");
        assertEquals(2, step());
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> node(DossierIds.UNDO).requestFocus());
        keys.press(KeyCode.ENTER);
        awaitNext("Doe de scan met het team");
        assertEquals(0, step());
        keys.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> node(DossierIds.OPEN + "-0").requestFocus());
        keys.press(KeyCode.ENTER);
        awaitNext("Doe de scan met het team");
        keys.press(KeyCode.TAB);
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT5);
        awaitNext("Doe de scan met het team");
        MenuButton own = (MenuButton) node(DossierIds.menu(0));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> ((Menu) own.getItems().get(1)).getItems().get(2).fire());
        awaitNext("Zet de ouderavond klaar");
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        awaitNext("Doe de scan met het team");
    }

    @Test
    void aLaterEveningIsLaidBesideTheOneBefore() throws Exception {
        Path second = folder.resolve("avond 2025.samenbord.json");
        write(folder.resolve("avond 2024.samenbord.json"), "2024-11-12", "Makkelijk contact");
        write(second, "2025-11-11", "");
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> app.folders().open(folder));
        awaitNext("Vergelijk de laatste avond met die ervoor");
        keys.press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> !SessionFile.read(second).session().board().all(Former.class).isEmpty());
    }

    private static void write(Path file, String day, String theme) throws Exception {
        Board evening = School.evening(day, 3);
        Board board = theme.isEmpty() ? evening : School.themed(evening, theme);
        Files.write(file, SessionFormat.write(Session.fresh(board), Unknown.NOTHING));
    }

    private int step() throws Exception {
        try (var files = Files.list(folder)) {
            Path file =
                    files.filter(one -> one.getFileName().toString().endsWith(".json"))
                            .findFirst()
                            .orElseThrow();
            return SessionFile.read(file).session().board().meeting().method().step();
        }
    }
}
