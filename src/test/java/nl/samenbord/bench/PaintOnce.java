package nl.samenbord.bench;

import com.sun.glass.ui.monocle.TwoScreensPlatformFactory;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import nl.samenbord.app.Main;
import nl.samenbord.board.Board;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.workshop.Session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From the Enter that keeps a note to the beamer's painted frame, in the real windows on two
 * pretended screens, drawn by software.
 */
public final class PaintOnce {
    private static final int BEAMER = 1;
    private static final int TURNS = 40;
    private static final int WARM_UP = 15;
    private static final long LOOK_AGAIN = 100_000;
    private static final long ENOUGH = TimeUnit.SECONDS.toNanos(20);

    private PaintOnce() {}

    /** So many notes, and the id of the button of the scene that is shown; says the median. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("paint");
        System.setProperty("samenbord.home", folder.toString());
        Board board = Evenings.of(ExampleEvening.session().board(), Integer.parseInt(args[0]));
        Path file = folder.resolve("avond.samenbord.json");
        Files.write(file, SessionFormat.write(Session.fresh(board), Unknown.NOTHING));
        Thread.ofPlatform().daemon().start(() -> Main.main(new String[] {file.toString()}));
        while (TwoScreensPlatformFactory.painted(0) == 0) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        onFx(
                () -> {
                    press(field(), KeyCode.F5);
                    ((ButtonBase) laptop().lookup("#" + args[1])).fire();
                });
        double[] times = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double time = keepOne(turn);
            if (turn >= 0) {
                times[turn] = time;
            }
        }
        System.out.println(Pair.median(times));
        System.exit(0);
    }

    private static double keepOne(int turn) throws InterruptedException {
        onFx(() -> field().setText("Briefje nummer " + turn));
        quiet();
        long[] pressed = new long[1];
        onFx(
                () -> {
                    pressed[0] = System.nanoTime();
                    press(field(), KeyCode.ENTER);
                });
        while (TwoScreensPlatformFactory.painted(BEAMER) < pressed[0]) {
            LockSupport.parkNanos(LOOK_AGAIN);
            if (System.nanoTime() - pressed[0] > ENOUGH) {
                throw new IllegalStateException("the beamer was not painted");
            }
        }
        return (TwoScreensPlatformFactory.painted(BEAMER) - pressed[0]) / 1e6;
    }

    /** Waits until nothing has been painted for a while: the note before has faded in. */
    private static void quiet() {
        long still = TimeUnit.MILLISECONDS.toNanos(120);
        long start = System.nanoTime();
        while (System.nanoTime() - Math.max(start, TwoScreensPlatformFactory.painted(BEAMER))
                < still) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    private static void press(Node target, KeyCode code) {
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static TextInputControl field() {
        return (TextInputControl) laptop().lookup("#" + Ids.TYPING);
    }

    private static Scene laptop() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage)
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#" + Ids.TYPING) != null)
                .findFirst()
                .orElseThrow();
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    work.run();
                    done.countDown();
                });
        done.await();
    }
}
