package nl.samenbord.app;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.Patience;
import nl.samenbord.awake.Awake;
import nl.samenbord.desk.CarelessSessions;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.start.RestorePane;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program's real window, from the start screen on, with somebody who types until all is killed.
 * Its arguments: the program's own folder, the number before the first note, what is done (n: a
 * note and Enter; p: a pause until the line of state says kept; w: the whole words of one more
 * line; h: a word without end; e: a note and Enter, and then the end), and "real", or "careless"
 * for one that keeps nothing between two saves and calls each note kept at once. On standard
 * output: what the screens say (START, SHOWN, TOLD, FIELD), READY, WORDS (after both it goes on
 * when it is told to), ENTERED and KEPT after notes, AT after letters of the last word, DONE.
 */
final class TypedEvening {
    /** What the last word is made of, again and again. */
    static final String ENDLESS = "samenwerkingsverband";

    private final Robot keys = onFx(Robot::new);
    private final Stage stage;
    private final boolean careless;

    private TypedEvening(Stage stage, boolean careless) {
        this.stage = stage;
        this.careless = careless;
    }

    public static void main(String[] args) throws Exception {
        DataFolder data = DataFolder.in(Path.of(args[0]));
        boolean careless = args[3].equals("careless");
        Stage stage = FxToolkit.registerPrimaryStage();
        TypedEvening evening = new TypedEvening(stage, careless);
        onFx(
                () -> {
                    SamenbordApp app =
                            new SamenbordApp(
                                    stage,
                                    sessions(data, careless),
                                    new Templates(data),
                                    new Fonts(),
                                    new Machine(
                                            new Screens(Duration.ONE),
                                            new Awake(new PretendedSleep(true)),
                                            Clock.systemUTC()),
                                    new Texts(Language.DUTCH));
                    app.open(new Opening.Start());
                    return app;
                });
        evening.enter();
        evening.type(Integer.parseInt(args[1]), args[2]);
    }

    private static Sessions sessions(DataFolder data, boolean careless) {
        return careless
                ? CarelessSessions.in(data, new FxHome(), Clock.systemUTC())
                : new Sessions(data, new FxHome(), Clock.systemUTC());
    }

    /** From the start screen: with what a stopped program left, if it says so. */
    private void enter() throws Exception {
        Node left = find(Ids.RECOVERED + "-0");
        if (left == null) {
            new FxRobot().clickOn("#" + Ids.recent(0));
        } else {
            say("START " + words(left));
            press(KeyCode.ENTER);
            if (find(RestorePane.LIST) instanceof ListView<?> list) {
                say("SHOWN " + list.getItems().size());
            }
            if (find(RestorePane.NOW) != null) {
                press(KeyCode.ENTER);
            }
            if (find(Ids.PROBLEM) instanceof Labeled told && told.isVisible()) {
                say("TOLD " + told.getText());
            }
        }
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, this::isKept);
        say("FIELD " + ((TextInputControl) find(Ids.TYPING)).getText());
        sayAndWait("READY");
        // half a word of before may still be in the line
        enter(((TextInputControl) find(Ids.TYPING)).getText());
    }

    private static String words(Node banner) {
        return banner.lookupAll(".recent-more").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" "));
    }

    private void type(int before, String script) throws Exception {
        int number = before;
        String line = "";
        for (int step = 0; step < script.length(); step++) {
            switch (script.charAt(step)) {
                case 'n' -> {
                    String note = "wens" + ++number;
                    write(note);
                    enter(note);
                }
                case 'p' -> {
                    WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, this::isKept);
                    say("KEPT");
                }
                case 'w' -> {
                    line = "wens" + ++number + " meer ";
                    write(line);
                    sayAndWait("WORDS " + line);
                }
                case 'h' -> endlessly(line, line.isEmpty() ? "wens" + ++number + " " : "");
                case 'e' -> {
                    String note = "wens" + ++number;
                    write(note);
                    enter(note);
                    sayAndWait("DONE");
                }
                default -> throw new IllegalArgumentException(script);
            }
        }
    }

    private void endlessly(String there, String more) {
        write(more);
        StringBuilder line = new StringBuilder(there + more);
        for (int letter = 0; ; letter++) {
            String next = "" + ENDLESS.charAt(letter % ENDLESS.length());
            write(next);
            say("AT " + line.append(next));
        }
    }

    private void write(String letters) {
        letters.chars()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals(" ") ? "Space" : letter.toUpperCase(Locale.ROOT))
                .map(KeyCode::getKeyCode)
                .forEach(this::press);
    }

    private void enter(String note) {
        press(KeyCode.ENTER);
        say("ENTERED " + note);
        if (careless) {
            say("KEPT");
        }
    }

    private boolean isKept() {
        return find(Ids.SAVE_STATE) instanceof Labeled state && state.getText().startsWith("✓");
    }

    private Node find(String id) {
        return onFx(() -> stage.getScene().lookup("#" + id));
    }

    /** A key a frame, so that much happens between two saves. */
    private void press(KeyCode key) {
        onFx(
                () -> {
                    keys.keyType(key);
                    return key;
                });
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private static void sayAndWait(String line) throws IOException {
        say(line);
        if (System.in.read() < 0) {
            throw new IOException("nobody is there any more");
        }
    }

    @SuppressWarnings("SystemOut") // another process reads it
    private static void say(String line) {
        byte[] bytes = (line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
