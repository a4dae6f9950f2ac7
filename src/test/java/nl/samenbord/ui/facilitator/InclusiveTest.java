package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.M;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import nl.samenbord.Patience;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.parts.Work;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whatever is in sight has a name and a role, and one sees where the keyboard is. */
final class InclusiveTest extends LaptopCase {
    // more than a caret that blinks
    private static final int SEEN = 60;
    private static final double MARGIN = 6;

    /** Something in sight, and what brings it there. */
    record Sight(boolean pane, String name, Consumer<InclusiveTest> open) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sight> sights() {
        Stream<Sight> panes =
                Arrays.stream(Work.values())
                        .map(
                                work ->
                                        new Sight(
                                                true,
                                                work.id(),
                                                on -> on.run(b -> b.laptop.middle().work(work))));
        return Stream.concat(
                panes,
                Stream.of(
                        new Sight(false, "notes", on -> {}),
                        new Sight(false, "search", on -> on.keys.press(CONTROL, F)),
                        new Sight(false, "bin", on -> on.keys.press(CONTROL, D)),
                        new Sight(false, "move", on -> on.keys.press(CONTROL, M)),
                        new Sight(false, "keys", on -> on.keys.press(F1)),
                        new Sight(false, "print", on -> on.run(b -> b.laptop.paper().open())),
                        new Sight(
                                false,
                                "one-screen",
                                on -> on.run(b -> b.laptop.oneScreen().ask(() -> {}, () -> {})))));
    }

    /** The window is opened by each sight, with the example evening. */
    @Override
    @BeforeEach
    void openTheWindow() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
    }

    @ParameterizedTest
    @MethodSource("sights")
    void everythingHasANameAndARoleAndOneSeesWhereTheKeyboardIs(Sight sight) {
        open(sight);
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        assertEquals(List.of(), unseen(sight));
    }

    private List<String> unseen(Sight sight) {
        Scene scene = stage.getScene();
        // what stands around every pane is looked at once
        Parent within = sight.pane() ? bench.laptop.middle() : scene.getRoot();
        List<Node> nodes = onFx(() -> Nameless.focusable(within));
        assertFalse(nodes.isEmpty());
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Node other = nodes.get((i + nodes.size() / 2) % nodes.size());
            int[] with = picture(node, node);
            int[] without = picture(other, node);
            // what was ready only for a moment can't have the keyboard any more
            boolean can = onFx(() -> !node.isDisabled() && node.isFocusTraversable());
            if (can && differing(with, without) < SEEN) {
                unseen.add(node.toString());
            }
        }
        return unseen;
    }

    private void open(Sight sight) {
        open(ExampleEvening.session().board());
        run(
                b -> {
                    b.hand.choose(D1);
                    b.hand.choose(b.hand.board().notesIn(D1).getFirst());
                });
        sight.open().accept(this);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void run(Consumer<Bench> what) {
        bench.run(() -> what.accept(bench));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** How this node and what is close around it look while the keyboard is somewhere. */
    private static int[] picture(Node keyboard, Node node) {
        return onFx(
                () -> {
                    keyboard.requestFocus();
                    Parent around = node.getParent().getParent();
                    SnapshotParameters how = new SnapshotParameters();
                    how.setFill(Color.WHITE);
                    how.setViewport(
                            closeAround(
                                    inParent(around, node.localToScene(node.getLayoutBounds())),
                                    around.getBoundsInParent()));
                    WritableImage image = around.snapshot(how, null);
                    int width = (int) image.getWidth();
                    int height = (int) image.getHeight();
                    int[] pixels = new int[width * height];
                    image.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    pixels,
                                    0,
                                    width);
                    return pixels;
                });
    }

    /** A picture's viewport is in the coordinates of what the pictured node stands in. */
    private static Bounds inParent(Parent around, Bounds inScene) {
        return around.localToParent(around.sceneToLocal(inScene));
    }

    /** The part of a parent's picture in which a ring around this child can be seen. */
    private static Rectangle2D closeAround(Bounds node, Bounds parent) {
        double left = Math.max(node.getMinX() - MARGIN, parent.getMinX() - MARGIN);
        double top = Math.max(node.getMinY() - MARGIN, parent.getMinY() - MARGIN);
        double right = Math.min(node.getMaxX() + MARGIN, parent.getMaxX() + MARGIN);
        double bottom = Math.min(node.getMaxY() + MARGIN, parent.getMaxY() + MARGIN);
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int differing(int[] one, int[] other) {
        if (one.length != other.length) {
            return Integer.MAX_VALUE;
        }
        int differing = 0;
        for (int i = 0; i < one.length; i++) {
            differing += one[i] == other[i] ? 0 : 1;
        }
        return differing;
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
