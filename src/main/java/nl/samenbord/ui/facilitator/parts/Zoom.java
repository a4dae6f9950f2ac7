package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

import nl.samenbord.ui.fx.DigitRow;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * All that is in the laptop's window, from its usual size to twice as large. What is in it is laid
 * out as in a smaller window and then drawn larger, so that everything in it grows alike.
 */
public final class Zoom extends Pane {
    private static final int USUAL = 100;
    private static final List<Integer> STEPS = List.of(USUAL, 110, 125, 150, 175, 200);
    private static final double LETTERS = 14;

    private final Scale scale = new Scale();
    private final IntConsumer changed;
    private final DigitRow row = new DigitRow();
    private int percent;
    private Parent content = new Pane();
    private String popups = "";

    /** As large as it was last time ("150"; usual if that says nothing); tells each change. */
    public Zoom(String before, IntConsumer changed) {
        this.changed = changed;
        percent = STEPS.stream().filter(one -> before.equals(one + "")).findFirst().orElse(USUAL);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener((_, _, _) -> apply());
        apply();
    }

    /** What is shown. */
    public Parent content() {
        return content;
    }

    /** Shows this from now on. */
    public void show(Parent next) {
        content.getTransforms().remove(scale);
        content = next;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().setAll(content);
        requestLayout();
    }

    private void pressed(KeyEvent event) {
        ZoomKeys.meant(event, row)
                .ifPresent(
                        step -> {
                            event.consume();
                            to(
                                    switch (step) {
                                        case LARGER -> beside(1);
                                        case SMALLER -> beside(-1);
                                        case USUAL -> USUAL;
                                    });
                        });
    }

    private int beside(int by) {
        int at = STEPS.indexOf(percent) + by;
        return STEPS.get(Math.clamp(at, 0, STEPS.size() - 1));
    }

    private void to(int wanted) {
        if (wanted != percent) {
            percent = wanted;
            apply();
            changed.accept(percent);
        }
    }

    private void apply() {
        scale.setX(factor());
        scale.setY(factor());
        requestLayout();
        if (getScene() != null) {
            getScene().getStylesheets().remove(popups);
            popups = letters(LETTERS * factor());
            getScene().getStylesheets().add(popups);
        }
    }

    private double factor() {
        return percent / 100.0;
    }

    /** Menus and hints are windows of their own, which are not drawn larger with the rest. */
    private static String letters(double size) {
        String css =
                ".context-menu, .combo-box-popup, .date-picker-popup, .tooltip {"
                        + String.format(Locale.ROOT, " -fx-font-size: %.1fpx; }", size);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
    }
}
