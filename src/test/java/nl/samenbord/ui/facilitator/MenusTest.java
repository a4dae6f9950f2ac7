package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PopupControl;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Note;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.notes.CardMenu;
import nl.samenbord.ui.facilitator.parts.Work;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Menus under the mouse do what the keys do, and every menu can be read. */
final class MenusTest extends LaptopCase {
    // of small letters on their ground
    private static final double READABLE = 4.5;

    @Test
    void aRightClickOnANoteChoosesItAndOffersWhatItsKeysDo() throws IOException {
        keep("een");
        keep("twee");
        robot.rightClickOn(card(1));
        assertEquals("twee", bench.hand.note().orElseThrow().text());
        assertEquals("Ctrl+M", item(CardMenu.MOVE).getAccelerator().getDisplayText());
        assertTrue(item(CardMenu.TAKE_OUT).isDisable());
        assertTrue(item(CardMenu.LAY).isDisable());
        assertTrue(item(CardMenu.RELEASE).isDisable());
        Shot.of(stage.getScene(), "note-menu");
        choose(CardMenu.HIDE);
        assertTrue(notes().get(1).hidden());
        robot.rightClickOn(card(1));
        assertEquals("Weer tonen", item(CardMenu.HIDE).getText());
        choose(CardMenu.BIN);
        assertEquals(List.of("een"), texts());
        robot.rightClickOn(card(0));
        choose(CardMenu.EDIT);
        assertEquals("een", line());
    }

    @Test
    void aRightClickOnABundleMovesItTakesItApartAndChangesItsTitle() {
        bundled("Koffie", "Thee");
        Bundle bundle = bench.workshop.board().bundles().get(0);
        robot.clickOn(title(bundle));
        robot.rightClickOn(title(bundle));
        assertFalse(menu().containsKey(CardMenu.BIN));
        choose(CardMenu.MOVE_BUNDLE);
        robot.clickOn("#map-D1");
        assertTrue(notes().stream().allMatch(note -> note.cell().equals(D1)));
        assertEquals(D1, bench.workshop.board().bundles().get(0).cell());
        robot.rightClickOn(title(bundle));
        choose(CardMenu.APART);
        assertEquals(0, bench.workshop.board().bundles().size());
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        assertEquals(A1, bench.workshop.board().bundles().get(0).cell());
    }

    @Test
    void aRightClickOnACellBringsTheChosenNoteThere() {
        keep("Hoort elders");
        keys.press(ENTER);
        robot.rightClickOn("#map-D1");
        assertEquals(A1, bench.hand.cell());
        assertTrue(item(MapMenu.BUNDLE_HERE).isDisable());
        assertTrue(item(MapMenu.OPEN).isDisable());
        choose(MapMenu.HERE);
        assertEquals(D1, notes().getFirst().cell());
        robot.rightClickOn("#map-B2");
        choose(MapMenu.TYPE);
        keep("Nieuw");
        assertEquals(B2, notes().getLast().cell());
        robot.rightClickOn("#map-D1");
        choose(MapMenu.CELL);
        assertEquals(D1, bench.hand.cell());
        assertTrue(bench.director.scene() instanceof nl.samenbord.show.Scene.CellScene);
    }

    @Test
    void theKeyForMenusOpensThatOfWhatIsChosenAndNeverInAText() {
        keep("een");
        keys.press(SHIFT, F10);
        assertTrue(menu().containsKey(MapMenu.TYPE));
        keys.press(ESCAPE);
        keys.press(ENTER);
        keys.press(SHIFT, F10);
        assertTrue(menu().containsKey(CardMenu.BIN));
        bench.run(this::hideAll);
        keys.type("tekst");
        keys.press(SHIFT, F10);
        assertEquals(Map.of(), menu());
    }

    @Test
    void whatEveryMenuSaysCanBeReadAndNoneCoversItsButton() {
        open(ExampleEvening.session().board());
        bench.run(() -> bench.hand.choose(notes().getFirst()));
        int read = 0;
        List<String> wrong = new ArrayList<>();
        List<Work> works = new ArrayList<>(List.of(Work.values()));
        works.add(null);
        for (Work work : works) {
            bench.run(
                    () -> {
                        if (work == null) {
                            bench.laptop.withoutGuest();
                        } else {
                            bench.laptop.to(work);
                        }
                        bench.laptop.applyCss();
                        bench.laptop.layout();
                    });
            for (Node node : robot.lookup((Node n) -> isMenu(n)).queryAll()) {
                read += read(node, wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(read > 30, "read " + read);
    }

    private static boolean isMenu(Node node) {
        boolean seen = node.isVisible() && !node.isDisabled() && node.getScene() != null;
        for (Node at = node; seen && at != null; at = at.getParent()) {
            seen = at.isVisible();
        }
        return seen && (node instanceof MenuButton || node instanceof ComboBoxBase<?>);
    }

    /** Opens it, and looks at each of its words, usual and where the mouse is. */
    private int read(Node node, List<String> wrong) {
        List<Node> words = new ArrayList<>();
        bench.run(() -> open(node, true));
        WaitForAsyncUtils.waitForFxEvents();
        bench.run(
                () -> {
                    for (Window window : Window.getWindows()) {
                        if (window instanceof PopupControl) {
                            Scene scene = window.getScene();
                            words.addAll(scene.getRoot().lookupAll(".label"));
                            words.addAll(scene.getRoot().lookupAll(".list-cell"));
                            if (node instanceof MenuButton && covers(window, node)) {
                                wrong.add(node.getId() + " is covered");
                            }
                        }
                    }
                    for (Node word : words) {
                        boolean said =
                                word instanceof Labeled any
                                        && any.getText() != null
                                        && !any.getText().isBlank();
                        if (said && word instanceof Labeled label) {
                            Color ink = (Color) label.getTextFill();
                            double contrast = contrast(ink, ground(word));
                            if (contrast < READABLE) {
                                wrong.add(node.getId() + ": " + label.getText() + " " + contrast);
                            }
                        }
                    }
                    open(node, false);
                });
        return words.size();
    }

    private static boolean covers(Window window, Node button) {
        var at = button.localToScreen(button.getLayoutBounds());
        double shadow = 10;
        return window.getY() + shadow < at.getMaxY() - 1
                && window.getY() + window.getHeight() - shadow > at.getMinY() + 1
                && window.getX() < at.getMaxX()
                && window.getX() + window.getWidth() > at.getMinX();
    }

    private static void open(Node node, boolean on) {
        if (node instanceof MenuButton menu) {
            if (on) {
                menu.show();
            } else {
                menu.hide();
            }
        } else if (node instanceof ComboBoxBase<?> box) {
            if (on) {
                box.show();
            } else {
                box.hide();
            }
        }
    }

    private static Color ground(Node word) {
        for (Node at = word; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.layout.Region region && region.getBackground() != null) {
                for (var fill : region.getBackground().getFills().reversed()) {
                    if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0.9) {
                        return colour;
                    }
                }
            }
        }
        return Color.WHITE;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void bundled(String one, String other) {
        keep(one);
        keep(other);
        for (int i = 0; i < 2; i++) {
            Note note = notes().get(i);
            bench.run(() -> bench.hand.choose(note));
            keys.press(SPACE);
        }
        keys.press(CONTROL, J);
        keys.press(ENTER);
    }

    private javafx.geometry.Point2D title(Bundle bundle) {
        bench.run(
                () -> {
                    bench.laptop.applyCss();
                    bench.laptop.layout();
                });
        Node card = node("bundle-" + bundle.id());
        var at = card.localToScreen(card.getLayoutBounds());
        return new javafx.geometry.Point2D(at.getCenterX(), at.getMinY() + 16);
    }

    private String card(int number) {
        return "#note-" + notes().get(number).id();
    }

    private Map<String, MenuItem> menu() {
        Map<String, MenuItem> items = new TreeMap<>();
        bench.run(
                () -> {
                    for (Window window : Window.getWindows()) {
                        if (window instanceof ContextMenu menu && menu.isShowing()) {
                            menu.getItems().stream()
                                    .filter(item -> item.getId() != null)
                                    .forEach(item -> items.put(item.getId(), item));
                        }
                    }
                });
        return items;
    }

    private MenuItem item(String id) {
        return Objects.requireNonNull(menu().get(id), id);
    }

    private void choose(String id) {
        MenuItem item = item(id);
        bench.run(
                () -> {
                    item.fire();
                    hideAll();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void hideAll() {
        List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide);
    }
}
