package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.monocle.TwoScreensPlatformFactory;

import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Countdown;
import nl.samenbord.show.Scene.Overview;
import nl.samenbord.show.Show;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Movement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class BeamerWindowTest {
    private final List<BeamerState> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private TextField typing;
    private Stage laptop;
    private Screens screens;
    private BeamerWindow beamer;

    @Start
    void start(Stage stage) {
        laptop = stage;
        typing = new TextField();
        stage.setScene(new Scene(typing, 400, 300));
        stage.show();
        typing.requestFocus();
        screens = new Screens(Duration.millis(50));
        Picture picture =
                new Picture(
                        new Lettering(new Fonts()), Movement.NONE, new Ticks(Clock.systemUTC()));
        beamer =
                new BeamerWindow(
                        screens, picture, Covering.FULL_SCREEN, new Asked(asked), told::add);
        beamer.show(
                new Show(
                        Boards.evening().forTheRoom(),
                        new Overview(new Cell(0, 0)),
                        false,
                        Countdown.NONE));
    }

    @AfterEach
    void plugInAgain() {
        onFx(
                () -> {
                    beamer.on(false);
                    screens.close();
                    TwoScreensPlatformFactory.plug(2);
                    return true;
                });
    }

    @Test
    void theBeamerCoversTheSecondScreenAndTheLaptopKeepsTheKeyboard() throws TimeoutException {
        turnOn();
        Rectangle2D second = onFx(() -> screens.beamer().orElseThrow().getBounds());
        Window window = window().orElseThrow();
        assertEquals(second.getMinX(), window.getX());
        assertEquals(second.getWidth(), window.getWidth());
        assertEquals(second.getHeight(), window.getHeight());
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> onFx(laptop::isFocused));
        assertTrue(onFx(typing::isFocused));
    }

    @Test
    void anUnpluggedBeamerLeavesTheLaptopFreeAndComesBack() throws TimeoutException {
        turnOn();
        plug(1, BeamerState.UNPLUGGED);
        assertTrue(window().isEmpty());
        plug(2, BeamerState.FULL);
        assertEquals(1366, window().orElseThrow().getX());
        assertEquals(List.of(BeamerState.FULL, BeamerState.UNPLUGGED, BeamerState.FULL), told);
    }

    @Test
    void onOneScreenItIsAnOrdinaryWindowUntilABeamerComes() throws TimeoutException {
        onFx(
                () -> {
                    TwoScreensPlatformFactory.plug(1);
                    return true;
                });
        turnOn();
        assertEquals(BeamerState.WINDOW, beamer.state());
        assertFalse(((Stage) window().orElseThrow()).isFullScreen());
        plug(2, BeamerState.FULL);
    }

    @Test
    void lettersMouseAndEscapeDoNothingAndAFewKeysAreAsked() {
        turnOn();
        Scene scene = window().orElseThrow().getScene();
        List<String> before = texts(scene);
        for (KeyCode key : List.of(KeyCode.A, KeyCode.Q, KeyCode.ESCAPE, KeyCode.SPACE)) {
            press(scene, key, false);
        }
        onFx(
                () -> {
                    Event.fireEvent(scene.getRoot(), click());
                    return true;
                });
        assertEquals(List.of(), asked);
        assertEquals(before, texts(scene));
        assertEquals(BeamerState.FULL, beamer.state());
        press(scene, KeyCode.F5, false);
        press(scene, KeyCode.B, true);
        press(scene, KeyCode.B, false);
        press(scene, KeyCode.PERIOD, false);
        press(scene, KeyCode.H, true);
        press(scene, KeyCode.PAGE_UP, false);
        press(scene, KeyCode.PAGE_DOWN, false);
        assertEquals(
                List.of("onOff", "black", "black", "black", "hold", "previous", "next"), asked);
    }

    private void turnOn() {
        onFx(
                () -> {
                    beamer.on(true);
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void plug(int count, BeamerState expected) throws TimeoutException {
        onFx(
                () -> {
                    TwoScreensPlatformFactory.plug(count);
                    return true;
                });
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> beamer.state() == expected);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Window> window() {
        return onFx(
                () ->
                        Window.getWindows().stream()
                                .filter(window -> !window.equals(laptop) && window.isShowing())
                                .findFirst());
    }

    private static List<String> texts(Scene scene) {
        return onFx(
                () -> FloorCheck.texts(scene.getRoot()).stream().map(t -> t.getText()).toList());
    }

    private static void press(Scene scene, KeyCode key, boolean control) {
        onFx(
                () -> {
                    KeyEvent pressed =
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    key,
                                    false,
                                    control,
                                    false,
                                    false);
                    Event.fireEvent(scene.getRoot(), pressed);
                    return true;
                });
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                900,
                500,
                900,
                500,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }

    private record Asked(List<String> asked) implements BeamerKeys {
        @Override
        public void onOff() {
            asked.add("onOff");
        }

        @Override
        public void black() {
            asked.add("black");
        }

        @Override
        public void hold() {
            asked.add("hold");
        }

        @Override
        public void previous() {
            asked.add("previous");
        }

        @Override
        public void next() {
            asked.add("next");
        }
    }
}
