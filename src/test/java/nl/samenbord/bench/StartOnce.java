package nl.samenbord.bench;

import com.sun.glass.ui.monocle.TwoScreensPlatformFactory;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import nl.samenbord.app.Main;

import java.util.concurrent.locks.LockSupport;

/** Starts the program ({@code ours}) or an empty window, and ends as soon as it is painted. */
public final class StartOnce {
    private static final long LOOK_AGAIN = 500_000;

    private StartOnce() {}

    /** The first word says what to start. */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(StartOnce::endWhenPainted);
        if (args[0].equals("ours")) {
            Main.main(new String[] {"--show-example"});
        } else {
            Platform.startup(StartOnce::showEmpty);
        }
    }

    private static void showEmpty() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("Samenbord"), 1280, 680));
        stage.show();
    }

    private static void endWhenPainted() {
        while (TwoScreensPlatformFactory.painted(0) == 0) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        System.exit(0);
    }
}
