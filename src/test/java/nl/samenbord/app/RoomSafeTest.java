package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.monocle.TwoScreensPlatformFactory;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

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

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** On a machine with one screen, of which the room sees everything. */
final class RoomSafeTest {
    private static final String HIDDEN = "dyslexie";
    private static final String SHOWN = "verhuizing";

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final PretendedSleep sleep = new PretendedSleep(true);
    private Stage stage;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        plug(1);
        app = onFx(() -> Program.open(stage, folder, sleep, new Opening.Example()));
        size(1366, 768);
    }

    @AfterEach
    void stop() throws TimeoutException {
        onFx(
                () -> {
                    app.close();
                    return true;
                });
        plug(2);
        FxToolkit.cleanupStages();
    }

    @Test
    void itIsSaidThatThereIsOneScreenAndEscChangesNothing() {
        press(KeyCode.F5);
        assertTrue(
                words().stream()
                        .anyMatch(text -> text.startsWith("Let op: de zaal kan meelezen.")));
        assertTrue(robot.lookup("#" + Ids.ONE_SCREEN_ROOM).query().isFocused());
        press(KeyCode.ESCAPE);
        assertFalse(is(Ids.ONE_SCREEN));
        assertTrue(is(Ids.TYPING));
        assertFalse(is("room"));
    }

    @Test
    void theRoomSafeViewShowsThePictureAndTheLineAndNothingElse() throws Exception {
        toD1();
        assertTrue(words().stream().anyMatch(text -> text.contains(HIDDEN)));
        enter();
        assertEquals("begin", sleep.next());
        assertTrue(words().stream().noneMatch(text -> text.contains(HIDDEN)));
        assertFalse(is(Ids.MAP) || is(Ids.NOTES) || is(Ids.SAVE_STATE) || is("miniature"));
        assertTrue(robot.lookup("#" + Ids.TYPING).query().isFocused());
        for (KeyCode secret : List.of(KeyCode.F, KeyCode.D, KeyCode.M, KeyCode.DIGIT5)) {
            press(KeyCode.CONTROL, secret);
            assertTrue(robot.lookup("#" + Ids.TYPING).query().isFocused(), secret.toString());
        }
        press(KeyCode.F1);
        assertFalse(is("key-sheet"));
        press(KeyCode.ENTER);
        assertTrue(robot.lookup("#" + Ids.TYPING).query().isFocused());
        Shot.of(stage.getScene(), "room-safe");
        size(1024, 768);
        Shot.of(stage.getScene(), "room-safe");
    }

    @Test
    void oneTypesUndoesAndSteersInTheRoomSafeView() {
        toD1();
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.clickOn("#" + Ids.SCENE_CELL);
        enter();
        assertTrue(words().stream().anyMatch(text -> text.contains("Hoe praten we")));
        robot.write("Koffie bij het hek", 0);
        press(KeyCode.ENTER);
        assertTrue(shows("Koffie"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(shows("Koffie"));
        List<String> first = pictureWords();
        press(KeyCode.PAGE_DOWN);
        assertNotEquals(first, pictureWords());
        List<String> next = pictureWords();
        press(KeyCode.RIGHT);
        assertNotEquals(next, pictureWords());
        press(KeyCode.LEFT);
        assertEquals(next, pictureWords());
        press(KeyCode.CONTROL, KeyCode.B);
        assertEquals(List.of(), pictureWords());
        press(KeyCode.CONTROL, KeyCode.B);
        press(KeyCode.ESCAPE);
        assertTrue(is(Ids.MAP));
    }

    @Test
    void aHiddenNoteThatWasBeingEditedWaitsUnseen() {
        toD1();
        robot.clickOn(noteWith(HIDDEN));
        press(KeyCode.ENTER);
        robot.write(" Nog iets.", 0);
        String typed = line();
        assertTrue(typed.contains(HIDDEN) && typed.endsWith("Nog iets."), typed);
        enter();
        assertEquals("", line());
        press(KeyCode.F5);
        assertEquals(typed, line());
    }

    @Test
    void troubleIsMarkedWithoutAWord() {
        enter();
        assertFalse(is(Ids.ROOM_ATTENTION));
        onFx(
                () -> {
                    app.unexpected();
                    return true;
                });
        assertTrue(is(Ids.ROOM_ATTENTION));
        assertFalse(words().stream().anyMatch(text -> text.contains("ging iets mis")));
        press(KeyCode.F5);
        assertTrue(words().stream().anyMatch(text -> text.contains("ging iets mis")));
    }

    @Test
    void aSecondScreenIsToldAndGetsThePicture() throws Exception {
        enter();
        assertEquals("begin", sleep.next());
        plug(2);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> is(Ids.ROOM_SECOND_SCREEN));
        press(KeyCode.F5);
        assertTrue(is(Ids.MAP));
        assertTrue(onFx(() -> Window.getWindows().stream().anyMatch(w -> w.getX() == 1366)));
        press(KeyCode.F5);
        assertEquals("end", sleep.next());
        assertFalse(onFx(() -> Window.getWindows().stream().anyMatch(w -> w.getX() == 1366)));
    }

    @Test
    void aSecondScreenThatComesWhileItIsAskedGetsThePicture() throws Exception {
        press(KeyCode.F5);
        plug(2);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> onFx(() -> Window.getWindows().stream().anyMatch(w -> w.getX() == 1366)));
        assertFalse(is(Ids.ONE_SCREEN));
    }

    @Test
    void aWindowOfItsOwnCanStillBeHad() {
        press(KeyCode.F5);
        robot.clickOn("#" + Ids.ONE_SCREEN_WINDOW);
        assertEquals(2, onFx(() -> Window.getWindows().stream().filter(Window::isShowing).count()));
        assertTrue(is(Ids.MAP));
        press(KeyCode.F5);
        assertEquals(1, onFx(() -> Window.getWindows().stream().filter(Window::isShowing).count()));
    }

    private void toD1() {
        robot.clickOn("#map-D1");
        assertTrue(words().stream().anyMatch(text -> text.contains(SHOWN)));
    }

    private void enter() {
        press(KeyCode.F5);
        press(KeyCode.F5);
        assertTrue(is("room"));
    }

    private Node noteWith(String words) {
        return robot.lookup(
                        node ->
                                String.valueOf(node.getId()).startsWith("note-")
                                        && node.getAccessibleText().contains(words))
                .query();
    }

    /** Whether it can be seen. */
    private boolean is(String id) {
        return onFx(
                () -> {
                    Node node = stage.getScene().lookup("#" + id);
                    while (node != null && node.isVisible()) {
                        if (node.equals(stage.getScene().getRoot())) {
                            return true;
                        }
                        node = node.getParent();
                    }
                    return false;
                });
    }

    private boolean shows(String word) {
        return pictureWords().stream().anyMatch(text -> text.contains(word));
    }

    private String line() {
        return ((TextInputControl) robot.lookup("#" + Ids.TYPING).query()).getText();
    }

    private List<String> pictureWords() {
        return onFx(() -> words(robot.lookup("#room").query()).toList());
    }

    /** Everything that can be read in the window. */
    private List<String> words() {
        return onFx(() -> words(stage.getScene().getRoot()).toList());
    }

    private static Stream<String> words(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        Stream<String> own =
                switch (node) {
                    case Text text -> Stream.of(text.getText());
                    case Labeled labeled -> Stream.of(String.valueOf(labeled.getText()));
                    case TextInputControl input -> Stream.of(input.getText());
                    default -> Stream.of();
                };
        Stream<String> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(RoomSafeTest::words)
                        : Stream.of();
        return Stream.concat(own, below);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void size(int width, int height) {
        onFx(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                    return true;
                });
    }

    private static void plug(int screens) {
        onFx(
                () -> {
                    TwoScreensPlatformFactory.plug(screens);
                    return true;
                });
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
