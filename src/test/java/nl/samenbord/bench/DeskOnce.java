package nl.samenbord.bench;

import com.sun.glass.ui.monocle.TwoScreensPlatformFactory;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
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
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * What one does at the laptop all evening, from the key to the painted frame, in the real window
 * without a beamer, drawn by software: "step=milliseconds" for each, between semicolons.
 */
public final class DeskOnce {
    private static final int TURNS = 9;
    private static final int WARM_UP = 3;
    private static final long LOOK_AGAIN = 100_000;
    private static final long STILL = TimeUnit.MILLISECONDS.toNanos(60);
    private static final long ENOUGH = TimeUnit.SECONDS.toNanos(60);

    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private DeskOnce() {}

    /** So many notes. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("desk");
        System.setProperty("samenbord.home", folder.toString());
        Board board = Evenings.of(ExampleEvening.session().board(), Integer.parseInt(args[0]));
        Path file = folder.resolve("avond.samenbord.json");
        Files.write(file, SessionFormat.write(Session.fresh(board), Unknown.NOTHING));
        new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC()).open(file).close();
        Thread.ofPlatform().daemon().start(() -> Main.main(new String[0]));
        while (TwoScreensPlatformFactory.painted(0) == 0) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        DeskOnce desk = new DeskOnce();
        desk.openAndClose();
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            desk.turn(turn);
        }
        for (int turn = -2; turn < 3; turn++) {
            desk.panes(turn);
        }
        System.out.println(desk.said());
        System.exit(0);
    }

    /** The median of the turns that count. */
    private String said() {
        return times.entrySet().stream()
                .map(step -> step.getKey() + "=" + median(step.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String median(List<Double> all) {
        double[] values = all.stream().mapToDouble(Double::doubleValue).toArray();
        return String.format(Locale.ROOT, "%.3f", Pair.median(values));
    }

    private void openAndClose() throws InterruptedException {
        for (int turn = -2; turn < 3; turn++) {
            step(turn, "open", () -> ((ButtonBase) find(Ids.recent(0))).fire());
            if (turn < 2) {
                step(-1, "close", () -> ((ButtonBase) find(Ids.TO_START)).fire());
            }
        }
    }

    private void turn(int turn) throws InterruptedException {
        step(turn, "letter", () -> type(field(), "a"));
        onFx(() -> field().setText("Briefje nummer " + turn));
        step(turn, "note", () -> press(field(), KeyCode.ENTER));
        step(turn, "map step", () -> press(field(), KeyCode.RIGHT));
        step(turn, "choose a note", () -> press(field(), KeyCode.ENTER));
        step(-1, "move", () -> ctrl(find(Ids.NOTES), KeyCode.M));
        String to = turn % 2 == 0 ? "A1" : "B2";
        onFx(() -> ((TextInputControl) find(Ids.MOVE_CODE)).setText(to));
        step(turn, "move", () -> press(find(Ids.MOVE_CODE), KeyCode.ENTER));
        step(turn, "undo", () -> ctrl(field(), KeyCode.Z));
        step(turn, "redo", () -> ctrl(field(), KeyCode.Y));
        step(turn, "search", () -> ctrl(field(), KeyCode.F));
        onFx(() -> ((TextInputControl) find(Ids.SEARCH_FIELD)).setText(""));
        step(turn, "search letter", () -> type(find(Ids.SEARCH_FIELD), "e"));
        step(turn, "search letter", () -> type(find(Ids.SEARCH_FIELD), "n"));
        press(turn, "search away", KeyCode.ESCAPE);
    }

    private void panes(int turn) throws InterruptedException {
        for (Work work : Work.values()) {
            KeyCode digit = KeyCode.getKeyCode("" + work.digit());
            String name = "pane " + work.name().toLowerCase(Locale.ROOT);
            step(turn, name, () -> key(field(), digit, work.afterwards(), true));
            step(-1, name, () -> key(field(), digit, work.afterwards(), true));
        }
    }

    private void press(int turn, String name, KeyCode code) throws InterruptedException {
        step(turn, name, () -> press(laptop().getFocusOwner(), code));
    }

    private void step(int turn, String name, Runnable work) throws InterruptedException {
        quiet();
        long[] pressed = new long[1];
        onFx(
                () -> {
                    pressed[0] = System.nanoTime();
                    work.run();
                });
        while (TwoScreensPlatformFactory.painted(0) < pressed[0]) {
            LockSupport.parkNanos(LOOK_AGAIN);
            if (System.nanoTime() - pressed[0] > ENOUGH) {
                throw new IllegalStateException("the laptop was not painted after " + name);
            }
        }
        double time = (TwoScreensPlatformFactory.painted(0) - pressed[0]) / 1e6;
        if (turn >= 0) {
            times.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
        }
    }

    private static void quiet() {
        long start = System.nanoTime();
        while (System.nanoTime() - Math.max(start, TwoScreensPlatformFactory.painted(0)) < STILL) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    private static void type(Node target, String letter) {
        press(target, KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT)));
        fire(target, KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false, false);
    }

    private static void press(Node target, KeyCode code) {
        key(target, code, false, false);
    }

    private static void ctrl(Node target, KeyCode code) {
        key(target, code, false, true);
    }

    private static void key(Node target, KeyCode code, boolean shift, boolean ctrl) {
        fire(target, KeyEvent.KEY_PRESSED, "", code, shift, ctrl);
    }

    private static void fire(
            Node target,
            EventType<KeyEvent> type,
            String letter,
            KeyCode code,
            boolean shift,
            boolean ctrl) {
        Event.fireEvent(target, new KeyEvent(type, letter, "", code, shift, ctrl, false, false));
    }

    private static TextInputControl field() {
        return (TextInputControl) find(Ids.TYPING);
    }

    private static Node find(String id) {
        return laptop().lookup("#" + id);
    }

    private static Scene laptop() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        work.run();
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
    }
}
