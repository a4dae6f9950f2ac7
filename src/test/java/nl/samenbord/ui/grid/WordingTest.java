package nl.samenbord.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import nl.samenbord.Patience;
import nl.samenbord.ui.fx.Fonts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.stream.Collectors;

final class WordingTest {
    private static final String ARABIC =
            "أتمنى أن نشعر بأننا مرحب بنا في المدرسة حتى لو كانت لغتنا ضعيفة";

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aLineOfArabicIsBrokenAtEveryWidth() {
        onFx(
                () -> {
                    Wording wording = shown(ARABIC);
                    double one = wording.prefHeight(5_000);
                    double before = Double.MAX_VALUE;
                    for (double width = 60; width < 700; width += 7) {
                        double high = wording.prefHeight(width);
                        assertTrue(high <= before, "wider is never higher: " + width);
                        before = high;
                        wording.resize(width, high);
                        wording.layout();
                        assertEquals(ARABIC, said(wording), "at " + width);
                    }
                    assertTrue(wording.prefHeight(100) > 2 * one);
                });
    }

    @Test
    void aTextThatBecomesAnotherIsSaidOnce() {
        onFx(
                () -> {
                    Wording wording = shown("Wens: koffie bij het hek");
                    wording.setText("Wens: " + ARABIC);
                    wording.resize(150, wording.prefHeight(150));
                    wording.layout();
                    assertEquals("Wens: " + ARABIC, said(wording));
                    wording.setText("Koffie");
                    wording.layout();
                    assertEquals("Koffie", said(wording));
                });
    }

    @Test
    void aTextAtRestIsLaidOutOnce() {
        onFx(
                () -> {
                    Wording wording = shown("● " + ARABIC);
                    wording.resize(150, wording.prefHeight(150));
                    wording.layout();
                    List<Node> before = List.copyOf(wording.getChildrenUnmodifiable());
                    wording.requestLayout();
                    wording.layout();
                    assertEquals(before, wording.getChildrenUnmodifiable());
                    assertFalse(wording.isNeedsLayout());
                });
    }

    private static Wording shown(String text) {
        Wording wording = new Wording(new Lettering(new Fonts()), text);
        wording.setWrapText(true);
        Scene scene = new Scene(new StackPane(wording), 300, 300);
        scene.getRoot().applyCss();
        wording.resize(300, wording.prefHeight(300));
        wording.layout();
        return wording;
    }

    /** What can be read of it, line under line. */
    private static String said(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(WordingTest::said)
                .collect(Collectors.joining(" "));
    }

    private static String said(Node node) {
        return switch (node) {
            case Text text -> text.getText().strip();
            case Parent parent -> said(parent);
            default -> "";
        };
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
