package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.handout.PaperPrinterPretended;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.paper.PaperIds;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What will be on paper: looked at, chosen, saved and printed from the keyboard. */
final class PaperTest extends LaptopCase {
    private static final Board EVENING = ExampleEvening.session().board();

    @TempDir private Path folder;

    @Test
    void theReportIsSeenPageByPageAndLeftAgain() throws Exception {
        open(EVENING);
        keys.type("half getypt");
        keys.press(KeyCode.CONTROL, KeyCode.P);
        assertTrue(node(PaperIds.SAVE).isFocused());
        until(() -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 1 van "));
        keys.press(KeyCode.PAGE_DOWN);
        until(() -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 2 van "));
        keys.press(KeyCode.END);
        until(() -> node(PaperIds.NEXT).isDisabled());
        assertEquals(label(PaperIds.PAGE_NUMBER), node(PaperIds.PAGE).getAccessibleText());
        keys.press(KeyCode.HOME);
        until(() -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 1 van "));
        keys.press(KeyCode.ESCAPE);
        assertFalse(seen(PaperIds.SAVE));
        assertTrue(node(Ids.TYPING).isFocused());
        assertEquals("half getypt", line());
    }

    @Test
    void withoutNotesThePaperForTheTablesComesFirst() throws Exception {
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(() -> label(PaperIds.FACTS).contains(" bladzijden, "));
        assertTrue(chosen("paper-form-cards"));
        String small = label(PaperIds.FACTS);
        click("paper-a3");
        until(() -> !label(PaperIds.FACTS).equals(small));
        assertTrue(chosen("paper-a3"));
    }

    @Test
    void anotherChoiceIsSeenAtOnce() throws Exception {
        open(EVENING);
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(() -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 1 van "));
        String before = label(PaperIds.FACTS);
        click(PaperIds.SESSION);
        until(() -> !label(PaperIds.FACTS).equals(before));
        click(PaperIds.SESSION);
        until(() -> label(PaperIds.FACTS).equals(before));
        click("paper-form-cards");
        until(() -> !label(PaperIds.FACTS).equals(before));
        assertTrue(seen("paper-a3"));
        click("paper-form-report");
        until(() -> label(PaperIds.FACTS).equals(before));
        assertFalse(seen("paper-a3"));
    }

    @Test
    void plusAndMinusEnlargeThePageAndTypeNothing() throws Exception {
        open(EVENING);
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(() -> width() > 0);
        double whole = width();
        keys.press(KeyCode.ADD);
        until(() -> width() > whole * 1.2);
        keys.press(KeyCode.SUBTRACT);
        until(() -> Math.abs(width() - whole) < 1);
        keys.type("+");
        assertEquals("", line());
        assertTrue(node(PaperIds.SAVE).isFocused());
        keys.type("a");
        assertEquals("a", line());
    }

    @Test
    void aNoteThatIsTypedMeanwhileIsOnThePaper() throws Exception {
        keys.press(KeyCode.CONTROL, KeyCode.P);
        click("paper-form-report");
        until(() -> label(PaperIds.FACTS).contains(" kB") && chosen("paper-session"));
        String empty = label(PaperIds.FACTS);
        keep("Een tuin voor iedereen");
        until(() -> !label(PaperIds.FACTS).equals(empty));
    }

    @Test
    void whatIsSeenIsSavedAndCanBeOpened() throws Exception {
        open(EVENING);
        Path file = folder.resolve("avond.pdf");
        bench.paper.file = file;
        keys.press(KeyCode.CONTROL, KeyCode.P);
        keys.press(KeyCode.ENTER);
        until(() -> label(PaperIds.TOLD).startsWith("De pdf is klaar: avond.pdf"));
        assertEquals(List.of(""), bench.paper.endings);
        assertTrue(Files.size(file) > 10_000);
        click(PaperIds.OPEN);
        assertEquals(List.of(file), bench.paper.opened);
        click("paper-form-cards");
        click("paper-a3");
        click(PaperIds.SAVE);
        assertEquals(List.of("", "-cards-a3"), bench.paper.endings);
        until(() -> label(PaperIds.TOLD).startsWith("De pdf is klaar: avond.pdf"));
    }

    @Test
    void aStickThatWasTakenAwayIsToldAndNothingIsHalfWritten() throws Exception {
        open(EVENING);
        bench.paper.file = folder.resolve("stick").resolve("avond.pdf");
        keys.press(KeyCode.CONTROL, KeyCode.P);
        keys.press(KeyCode.ENTER);
        until(() -> label(PaperIds.TOLD).startsWith("avond.pdf: De map is er niet"));
        assertFalse(seen(PaperIds.OPEN));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void withoutAPrinterThatIsSaid() throws Exception {
        open(EVENING);
        keys.press(KeyCode.CONTROL, KeyCode.P);
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(
                () ->
                        robot.lookup(".paper-choices .muted").queryAll().stream()
                                .anyMatch(
                                        n ->
                                                n instanceof Label l
                                                        && l.getText()
                                                                .startsWith("Er is geen printer")));
        assertFalse(seen(PaperIds.PRINT_NOW));
        assertTrue(node(PaperIds.PRINT_BACK).isFocused());
        keys.press(KeyCode.ESCAPE);
        assertTrue(node(PaperIds.PRINT).isFocused());
    }

    @Test
    void sixtyCopiesInBlackAndWhiteGoToThePrinter() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        bench.paper.services.add(PaperPrinterPretended.writing(printed));
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(() -> label(PaperIds.FACTS).contains(" bladzijden, "));
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(() -> node(PaperIds.COPIES).isFocusWithin());
        bench.run(() -> ((Spinner<?>) node(PaperIds.COPIES)).getEditor().setText("60"));
        click(PaperIds.BLACK_AND_WHITE);
        click(PaperIds.ONLY_THIS);
        click(PaperIds.PRINT_NOW);
        until(() -> label(PaperIds.TOLD).equals("De pdf is naar de printer."));
        String postScript = printed.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postScript.contains("/NumCopies 60"), "copies");
        assertEquals(1, postScript.split("%%Page: ", -1).length - 1, "only this page");
    }

    @Test
    void whatElseIsAskedForTakesThePlaceOfThePaper() throws Exception {
        open(EVENING);
        keys.press(KeyCode.CONTROL, KeyCode.P);
        keys.press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(node(Ids.SEARCH_FIELD).isFocused());
        keys.press(KeyCode.ESCAPE);
        click(Ids.HANDOUT);
        assertTrue(node(PaperIds.SAVE).isFocused());
        click(PaperIds.CLOSE);
        assertTrue(node(Ids.TYPING).isFocused());
    }

    @ParameterizedTest
    @CsvSource({"1280, 680", "1920, 1080"})
    void picturesToLookAt(int width, int height) throws Exception {
        open(EVENING);
        bench.run(
                () -> {
                    stage.setX(width > 1366 ? 1366 : 0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        keys.press(KeyCode.CONTROL, KeyCode.P);
        until(() -> width() > 0);
        shot("paper-report");
        keys.press(KeyCode.ADD);
        keys.press(KeyCode.ADD);
        keys.press(KeyCode.PAGE_DOWN);
        until(() -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 2 van "));
        bench.focus(PaperIds.PAGE);
        shot("paper-large");
        bench.click("paper-form-cards");
        bench.click(PaperIds.WHOLE);
        until(() -> label(PaperIds.PAGE_NUMBER).startsWith("bladzijde 1 van "));
        shot("paper-cards");
        bench.paper.services.add(PaperPrinterPretended.writing(new ByteArrayOutputStream()));
        bench.click(PaperIds.PRINT);
        until(() -> robot.lookup("#" + PaperIds.COPIES).query().isFocusWithin());
        shot("paper-print");
        keys.press(KeyCode.ESCAPE);
        for (String form : List.of("handout", "directie", "poster")) {
            String before = label(PaperIds.FACTS);
            bench.click("paper-form-" + form);
            until(() -> !label(PaperIds.FACTS).equals(before));
            until(() -> label(PaperIds.MAKING).isEmpty());
            shot("paper-" + form);
        }
    }

    private void shot(String name) throws IOException {
        Shot.of(stage.getScene(), name);
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }

    private boolean chosen(String id) {
        Node node = node(id);
        return node instanceof CheckBox box ? box.isSelected() : ((ToggleButton) node).isSelected();
    }

    private boolean seen(String id) {
        return robot.lookup("#" + id).tryQuery().filter(PaperTest::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private double width() {
        return robot.lookup(".paper-sheet .image-view")
                .<ImageView>tryQuery()
                .filter(image -> image.getImage() != null)
                .map(ImageView::getFitWidth)
                .orElse(0.0);
    }

    private String label(String id) {
        return ((Label) node(id)).getText();
    }

    private static void until(Callable<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, there);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
