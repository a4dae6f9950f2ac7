package nl.samenbord.app;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import nl.samenbord.Patience;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The program as it is started by everybody, and somebody who ends it in one of all ways. */
final class EndedProgram {
    static final String READY = "READY";
    static final String NOTE = "Een bankje bij het hek";

    private static final int PATIENCE = 600;

    private final Keys keys = new Keys(() -> laptop().getScene());

    private EndedProgram() {}

    /** How it ends. */
    enum Way {
        /** The window system closes the window, with the start screen in it. */
        START,
        /** The same with a session. */
        SESSION,
        /** The same while the beamer is on. */
        BEAMER,
        /** The window system closes every window, the beamer's first, as when a system quits. */
        ALL,
        /** The system stops it. */
        STOPPED
    }

    /** Told how it ends, and what the program is told. */
    public static void main(String... args) {
        Way way = Way.valueOf(args[0]);
        Thread.ofPlatform().daemon().start(() -> new EndedProgram().end(way));
        Main.main(List.of(args).subList(1, args.length).toArray(String[]::new));
    }

    private void end(Way way) {
        try {
            if (way == Way.START) {
                await(() -> is(Ids.NEW_EVENING));
            } else {
                await(() -> find(Ids.TYPING) instanceof TextInputControl && is(Ids.SAVE_STATE));
                if (way != Way.SESSION) {
                    keys.press(KeyCode.F5);
                    await(() -> onFx(() -> Window.getWindows().size() > 1));
                }
                keys.type("d1 " + NOTE);
                keys.press(KeyCode.ENTER);
                keys.type("half");
            }
            switch (way) {
                case START, SESSION, BEAMER -> close(List.of(laptop()));
                case ALL -> close(onFx(() -> List.copyOf(Window.getWindows()).reversed()));
                case STOPPED -> say(READY);
            }
        } catch (TimeoutException e) {
            say(e.toString());
        }
    }

    /** As the window system does it, with what JavaFX does then. */
    private static void close(List<Window> windows) {
        for (Window window : windows) {
            Platform.runLater(
                    () ->
                            Event.fireEvent(
                                    window,
                                    new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        }
    }

    private static Window laptop() {
        return onFx(() -> Window.getWindows().getFirst());
    }

    private static boolean is(String id) {
        return find(id) instanceof Labeled;
    }

    private static Node find(String id) {
        return onFx(
                () ->
                        Window.getWindows().isEmpty()
                                        || Window.getWindows().getFirst().getScene() == null
                                ? null
                                : Window.getWindows().getFirst().getScene().lookup("#" + id));
    }

    private static void await(Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> isStarted() && done.call());
    }

    private static boolean isStarted() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), work);
    }

    @SuppressWarnings("SystemOut") // another process reads it
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
