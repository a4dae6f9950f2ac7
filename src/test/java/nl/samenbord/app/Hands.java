package nl.samenbord.app;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Progress;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.SessionFile;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.template.TemplateIds;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a person does in front of the program's window, again and again. */
final class Hands {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Keys keys;
    private final Path folder;
    private final String school;

    /** In front of this window; new sessions of the school lie in that folder. */
    Hands(Stage stage, Keys keys, Path folder, String school) {
        this.stage = stage;
        this.keys = keys;
        this.folder = folder;
        this.school = school;
    }

    /** A new session of this template, from the start screen. */
    void begin(String template) {
        if (node(Ids.TO_START) != null) {
            click(Ids.TO_START);
        }
        click(Ids.NEW_EVENING);
        keys.type(school);
        onFx(
                () -> {
                    ListView<Templates.Offer> list = robot.lookup("#" + TemplateIds.LIST).query();
                    list.getItems().stream()
                            .filter(offer -> offer.template().id().equals(template))
                            .findFirst()
                            .ifPresent(list.getSelectionModel()::select);
                    return list;
                });
        click(Ids.BEGIN);
    }

    /** The last session again, from the start screen, as the team does. */
    void reopen() {
        click(Ids.TO_START);
        click(Ids.recent(0));
    }

    void note(String code, String text) {
        keys.type(code + " " + text);
        keys.press(ENTER);
    }

    void agree(String what, String who, String when) {
        keys.type(what);
        keys.press(TAB);
        keys.type(who);
        keys.press(TAB);
        keys.type(when);
        keys.press(ENTER);
    }

    void type(String id, String words) {
        focus(id);
        keys.type(words);
        keys.press(ENTER);
    }

    void focus(String id) {
        onFx(
                () -> {
                    robot.lookup("#" + id).query().requestFocus();
                    return id;
                });
    }

    void pick(String id, Progress.State state) {
        onFx(
                () -> {
                    Picker picker = robot.lookup("#" + id).query();
                    picker.setValue(
                            picker.getItems().stream()
                                    .filter(one -> one.id().equals(state.name()))
                                    .findFirst()
                                    .orElseThrow());
                    return picker;
                });
    }

    /** What is in the file of this template, once the window says that all is. */
    Board saved(String template) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> onFx(() -> ((Labeled) node(Ids.SAVE_STATE)).getText().startsWith("✓")));
        return SessionFile.read(files(template).getLast()).session().board();
    }

    /** The files of this template, the earliest first. */
    List<Path> files(String template) throws Exception {
        List<Path> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                if (SessionFile.read(file).session().board().template().id().equals(template)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** What can be read in this part of the window. */
    List<String> labels(String id) {
        return node(id).lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    void await(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> onFx(() -> node(id) != null));
    }

    void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
