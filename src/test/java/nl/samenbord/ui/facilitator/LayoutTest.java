package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.layout.Finding;
import nl.samenbord.ui.layout.Known;
import nl.samenbord.ui.layout.LayoutCheck;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Every window of the program, at the sizes that laptops have, in both languages: nothing is cut,
 * covered, out of place, or empty in its middle, but what is on the list that may only shrink. With
 * {@code -Dlayout.pictures=start,dots-680nl} those that begin so are drawn too.
 */
@Tag("pictures")
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class LayoutTest {
    private static final Path LIST =
            Path.of("src", "test", "resources", "nl", "samenbord", "ui", "layout-known.txt");
    private static final List<String> DRAWN =
            Arrays.stream(System.getProperty("layout.pictures", "").split(","))
                    .filter(name -> !name.isEmpty())
                    .toList();

    private static final String EVENING = "evening";
    private static final Set<String> AROUND =
            Set.of("top-bar", "map-pane", "beamer-pane", "typing-line");

    private final Known found = new Known();
    private Stage stage;
    private final Pane around = new Pane();
    private Parent window = around;

    /** The room that a window has: where everything is larger, it is laid out in less. */
    private enum Size {
        SMALL("680", 1280, 680, 100),
        USUAL("125", 1366, 768, 125),
        LARGE("1080", 1920, 1080, 100),
        TWICE("200", 1366, 768, 200);

        private final String code;
        private final double width;
        private final double height;

        Size(String code, int width, int height, int percent) {
            this.code = code;
            this.width = width * 100.0 / percent;
            this.height = height * 100.0 / percent;
        }
    }

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        onFx(
                () -> {
                    // what is laid out is far larger than what is drawn of it
                    Scene scene = new Scene(around, 200, 100);
                    Looks.on(scene);
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                });
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void everyWindowIsLaidOutWellButForWhatIsKnown() throws IOException {
        for (Language language : Language.values()) {
            new Windows(language, this::open, name -> look(name, language)).walk();
        }
        Path written = Files.createDirectories(Path.of("target")).resolve("layout.txt");
        Files.writeString(written, found.told());
        Known known = Known.read(Files.readString(LIST));
        assertEquals(List.of(), found.beside(known), "see " + written);
    }

    private void open(Parent next) {
        onFx(
                () -> {
                    window = next;
                    next.setManaged(false);
                    around.getChildren().setAll(next);
                    lay(Size.SMALL);
                });
    }

    private void look(String name, Language language) {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(
                () -> {
                    for (Size size : Size.values()) {
                        lay(size);
                        String where = size.code + language.tag();
                        List<Finding> all =
                                LayoutCheck.of(
                                        window,
                                        node ->
                                                isCopy(node)
                                                        || (isAround(node)
                                                                && !name.startsWith(EVENING)));
                        all.forEach(finding -> found.add(name, finding, where));
                        draw(name, where);
                    }
                });
    }

    private void lay(Size size) {
        window.resize(size.width, size.height);
        window.applyCss();
        // as often as a window lays out what changed meanwhile
        for (int i = 0; i < 3; i++) {
            window.layout();
        }
    }

    /** The room's picture and the printed page are small copies of what is looked at elsewhere. */
    private static boolean isCopy(Node node) {
        return "miniature".equals(node.getId())
                || node.getStyleClass().contains("paper-sheet")
                || node.getStyleClass().contains("paper-desk");
    }

    /** What stands around each pane is looked at once. */
    private static boolean isAround(Node node) {
        return !Collections.disjoint(node.getStyleClass(), AROUND);
    }

    private void draw(String name, String where) {
        String picture = name + "-" + where;
        if (DRAWN.stream().anyMatch(picture::startsWith)) {
            Shot.of(window, "layout-" + picture);
        }
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
