package nl.samenbord.ui.facilitator.typing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import nl.samenbord.board.Cleaning;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Runs;

import org.jspecify.annotations.Nullable;

import java.text.Bidi;

/**
 * The text of the note that is being typed: one line high until more is needed. A cell code and a
 * space at its very start become the chip, unless they were pasted or taken back.
 */
final class TypingField extends TextArea {
    private static final double SIZE = 18;
    private static final double AROUND = 22;
    private static final int MOST_LINES = 4;
    private static final double ENDLESS = 40_000;

    private final Typing typing;
    private final Fonts fonts;
    private final Text measure = new Text();
    private final BooleanProperty pasted = new SimpleBooleanProperty();
    private @Nullable Face shown;
    private boolean literal;

    TypingField(Typing typing, Fonts fonts) {
        this.typing = typing;
        this.fonts = fonts;
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(lineHeight() + AROUND);
        textProperty().addListener((_, _, now) -> changed(now));
        widthProperty().addListener((_, _, _) -> grow());
        skinProperty().addListener((_, _, _) -> changed(getText()));
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        changed("");
    }

    /** Whether several lines were pasted. */
    BooleanProperty pasted() {
        return pasted;
    }

    /** Shows another text, as when a note is brought in; no code is read from it. */
    void show(String text) {
        if (!getText().equals(text)) {
            literal = !text.isEmpty();
            setText(text);
            end();
        }
    }

    @Override
    public void paste() {
        String raw = Clipboard.getSystemClipboard().getString();
        if (raw != null && !raw.isEmpty()) {
            String text = Cleaning.LINES.of(raw);
            literal = true;
            replaceSelection(text);
            pasted.set(getText().lines().filter(line -> !line.isBlank()).count() > 1);
        }
    }

    private void typed(KeyEvent event) {
        if (!event.getCharacter().equals(" ") || literal || getSelection().getLength() > 0) {
            return;
        }
        int caret = getCaretPosition();
        if (typing.chip(getText(0, caret))) {
            deleteText(0, caret);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean atStart = getCaretPosition() == 0 && getSelection().getLength() == 0;
        String code = typing.draft().cell();
        if (event.getCode() == KeyCode.BACK_SPACE && atStart && !code.isEmpty()) {
            typing.back();
            literal = true;
            insertText(0, code + " ");
            event.consume();
        }
    }

    private void changed(String now) {
        if (now.isEmpty()) {
            literal = false;
            pasted.set(false);
        }
        Face face =
                Runs.of(now).stream()
                        .map(Runs.Run::face)
                        .filter(f -> f != Face.INTER)
                        .findFirst()
                        .orElse(Face.INTER);
        if (face != shown) {
            shown = face;
            measure.setFont(fonts.font(face, false, SIZE));
            setStyle("-fx-font-family: '" + face.family() + "'; -fx-font-size: " + SIZE + "px;");
        }
        setNodeOrientation(orientation(now));
        breakLines(!Bidi.requiresBidi(now.toCharArray(), 0, now.length()));
        grow();
    }

    /** The side at which the text begins: that of its first letter. */
    private static NodeOrientation orientation(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    /**
     * JavaFX 25 throws where it breaks a line of Arabic, so there it gets all the room it wants.
     */
    private void breakLines(boolean wanted) {
        setWrapText(wanted);
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        }
        if (lookup(".content") instanceof Region content) {
            content.setMinWidth(wanted ? USE_COMPUTED_SIZE : ENDLESS);
        }
    }

    private void grow() {
        measure.setWrappingWidth(isWrapText() ? Math.max(0, getWidth() - AROUND) : 0);
        measure.setText(getText());
        double line = lineHeight();
        double wanted = Math.clamp(measure.getLayoutBounds().getHeight(), line, MOST_LINES * line);
        setPrefHeight(Math.ceil(wanted) + AROUND);
        setMaxHeight(Math.ceil(wanted) + AROUND);
    }

    private static double lineHeight() {
        return Math.ceil(SIZE * 1.25);
    }
}
