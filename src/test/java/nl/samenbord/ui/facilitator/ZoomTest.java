package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.MINUS;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.parts.Zoom;
import nl.samenbord.ui.facilitator.start.Choices;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Everything in the window as large as the facilitator's eyes want it. */
final class ZoomTest {
    private static final int LAPTOP = 1366;

    private final List<Integer> remembered = new ArrayList<>();
    private Stage stage;
    private Keys keys;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void keysMakeItLargerAndSmallerAndItIsRemembered() {
        open("", 1366, 768);
        assertEquals(1, larger());
        keys.press(CONTROL, EQUALS);
        assertEquals(1.1, larger());
        for (int i = 0; i < 10; i++) {
            keys.press(CONTROL, EQUALS);
        }
        assertEquals(2, larger());
        keys.press(CONTROL, MINUS);
        keys.press(CONTROL, DIGIT0);
        assertEquals(1, larger());
        assertEquals(List.of(110, 125, 150, 175, 200, 175, 100), remembered);
        open("150", 1366, 768);
        assertEquals(1.5, larger());
        open("a lot", 1366, 768);
        assertEquals(1, larger());
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1366, 768", "150, 1366, 768", "200, 1366, 768",
        "100, 1920, 1080", "150, 1920, 1080", "200, 1920, 1080"
    })
    void everythingCanBeReached(String percent, int width, int height) throws IOException {
        open(percent, width, height);
        Shot.of(stage.getScene(), "zoom-" + percent);
        assertEquals(List.of(), onFx(() -> outOfReach(stage.getScene())));
        Bounds line = onFx(() -> inScene(stage.getScene().lookup("#" + Ids.TYPING)));
        assertTrue(line.getMaxY() <= height && line.getWidth() > 300, line.toString());
        keys.press(F1);
        Shot.of(stage.getScene(), "zoom-keys-" + percent);
        assertEquals(List.of(), onFx(() -> outOfReach(stage.getScene())));
    }

    @ParameterizedTest
    @CsvSource({"150, 1366, 768", "200, 1366, 768"})
    void theStartScreenToo(String percent, int width, int height) throws IOException {
        Choices choices =
                new Choices(
                        new Templates(DataFolder.in(Path.of("target", "nobody"))).list(),
                        List.of(),
                        List.of(),
                        "De Vlinderboom",
                        LocalDate.of(2026, 11, 25));
        onFx(
                () -> {
                    StartPane pane =
                            new StartPane(
                                    choices,
                                    new NothingStarts(),
                                    new Fonts(),
                                    new Texts(Language.DUTCH));
                    show(pane, percent, width, height);
                    pane.ready();
                    return true;
                });
        Shot.of(stage.getScene(), "zoom-start-" + percent);
        assertEquals(List.of(), onFx(() -> outOfReach(stage.getScene())));
    }

    @Test
    void menusGrowToo() {
        open("200", 1366, 768);
        onFx(
                () -> {
                    ((MenuButton) stage.getScene().lookup("#" + Ids.LANGUAGE)).show();
                    return true;
                });
        Label item =
                onFx(
                        () ->
                                (Label)
                                        Window.getWindows().stream()
                                                .filter(window -> !window.equals(stage))
                                                .map(Window::getScene)
                                                .map(scene -> scene.lookup(".menu-item .label"))
                                                .findFirst()
                                                .orElseThrow());
        assertEquals(28, item.getFont().getSize(), 0.01);
    }

    private void open(String percent, int width, int height) {
        onFx(
                () -> {
                    Bench bench =
                            new Bench(ExampleEvening.session().board(), Draft.NONE, Language.DUTCH);
                    show(bench.laptop, percent, width, height);
                    bench.hand.choose(new Cell(3, 0));
                    bench.hand.choose(bench.hand.board().notesIn(new Cell(3, 0)).getFirst());
                    bench.director.show(new nl.samenbord.show.Scene.CellScene(new Cell(3, 0), 0));
                    bench.laptop.top().saved(new SaveState.Saved(Bench.CLOCK.instant()));
                    bench.laptop.ready();
                    return true;
                });
    }

    private void show(Parent content, String percent, int width, int height) {
        Zoom zoom = new Zoom(percent, remembered::add);
        zoom.show(content);
        Scene scene = new Scene(zoom, width, height);
        Looks.on(scene);
        stage.setScene(scene);
        // the larger window has room on the second screen only
        stage.setX(width > LAPTOP ? LAPTOP : 0);
        stage.setY(0);
        stage.show();
    }

    /** How much larger than usual one sees a button. */
    private double larger() {
        return onFx(
                () -> {
                    Node button = stage.getScene().lookup("#" + Ids.SEARCH);
                    return button.getLocalToSceneTransform().getMyy();
                });
    }

    /** Controls of which a part is outside the window, where no scrolling brings it. */
    private static List<String> outOfReach(Scene scene) {
        List<String> found = new ArrayList<>();
        search(scene.getRoot(), inScene(scene.getRoot()), found);
        return found;
    }

    private static void search(Node node, Bounds window, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control && !window.contains(shrunk(inScene(node)))) {
            found.add(node + " at " + inScene(node));
        }
        if (node instanceof ScrollPane pane && pane.getSkin() instanceof ScrollPaneSkin) {
            // what is within scrolls, but not sideways out of sight
            Bounds view = inScene(pane);
            if (view.getHeight() < 40) {
                found.add("no room in " + pane);
            }
        } else if (node instanceof Parent parent && !(node instanceof Text)) {
            parent.getChildrenUnmodifiable().forEach(child -> search(child, window, found));
        }
    }

    private static Bounds shrunk(Bounds bounds) {
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() + 1,
                bounds.getMinY() + 1,
                Math.max(0, bounds.getWidth() - 2),
                Math.max(0, bounds.getHeight() - 2));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
