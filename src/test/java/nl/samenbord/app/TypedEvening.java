package nl.samenbord.app;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.awake.Awake;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The program's real window with somebody who types "briefje 7001", "briefje 7002" and so on until
 * all is killed. On standard output: "TOLD …" is what the window says about what came back, "READY"
 * that it shows everything as kept, "KEPT 7002" that it shows the notes up to that one as kept. A
 * hasty one believes that a note is kept as soon as it was typed.
 */
final class TypedEvening {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private TypedEvening(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Stage stage = FxToolkit.registerPrimaryStage();
        TypedEvening evening = new TypedEvening(stage);
        onFx(
                () -> {
                    SamenbordApp app =
                            new SamenbordApp(
                                    stage,
                                    new Sessions(
                                            DataFolder.in(folder), new FxHome(), Clock.systemUTC()),
                                    new Templates(DataFolder.in(folder)),
                                    new Fonts(),
                                    new Machine(
                                            new Screens(Duration.ONE),
                                            new Awake(new PretendedSleep(true)),
                                            Clock.systemUTC()),
                                    new Texts(Language.DUTCH));
                    app.open(new Opening.Document(Path.of(args[1])));
                    return app;
                });
        evening.type(Integer.parseInt(args[2]), args[3].equals("hasty"));
    }

    private void type(int from, boolean hasty) throws Exception {
        if (find(Ids.TYPING) == null) {
            // what a stopped program left is shown before it is brought back
            press(KeyCode.ENTER);
        }
        if (find(Ids.PROBLEM) instanceof Labeled told && told.isVisible()) {
            say("TOLD " + told.getText().replace('\n', ' '));
        }
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, this::isKept);
        say("READY");
        // half a word of before is still in the line
        press(KeyCode.ENTER);
        int kept = from;
        for (int number = from + 1; ; number++) {
            for (char letter : ("briefje " + number).toCharArray()) {
                robot.write(letter);
                WaitForAsyncUtils.waitForFxEvents();
                if (!hasty && kept < number - 1 && isKept()) {
                    kept = number - 1;
                    say("KEPT " + kept);
                }
            }
            press(KeyCode.ENTER);
            if (hasty) {
                say("KEPT " + number);
            }
        }
    }

    private boolean isKept() {
        return find(Ids.SAVE_STATE) instanceof Labeled state && state.getText().startsWith("✓");
    }

    private Node find(String id) {
        return onFx(() -> stage.getScene().lookup("#" + id));
    }

    private void press(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("SystemOut") // another process reads it
    private static void say(String line) {
        System.out.println(line);
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(30_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
