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
import java.util.Locale;

/**
 * The text of the note that is being typed: one line high until more is needed. A cell code and a
 * space at its very start become the chip, unless they were taken back; of several lines that are
 * pasted each can have its own.
 */
final class TypingField extends TextArea {
    private static final double SIZE = 18;
    private static final double AROUND = 22;

    /** How far below the top of the field the words stand. */
    private static final double BASE = 30;

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
        skinProperty().addListener((_, _, _) -> drawn());
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
            boolean first = getText(0, getSelection().getStart()).isBlank();
            replaceSelection(text);
            pasted.set(getText().lines().filter(line -> !line.isBlank()).count() > 1);
            if (first && !isList()) {
                takeCode();
            }
        }
    }

    /** Whether these are pasted lines of which another than the first names a cell. */
    boolean isList() {
        return pasted.get()
                && !typing.editing()
                && getText()
                        .strip()
                        .lines()
                        .skip(1)
                        .anyMatch(line -> typing.code(line).isPresent());
    }

    private void takeCode() {
        typing.code(getText())
                .ifPresent(
                        coded -> {
                            typing.take(coded.code());
                            setText(coded.text());
                            end();
                        });
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
        double height = measure.getLayoutBounds().getHeight();
        Text shownText = lookup(".text") instanceof Text text ? text : null;
        boolean tall = shownText != null && !isWrapText();
        if (shownText != null && tall) {
            double lines = getText().lines().count();
            double high = shownText.getLayoutBounds().getHeight() / Math.max(1, lines);
            // where lines are higher by themselves, their words stand where those of others do
            double above = Math.min(AROUND / 2, BASE - shownText.getBaselineOffset());
            around(above, Math.min(AROUND / 2, line + AROUND - above - high));
            height = line + (Math.clamp(lines, 1, MOST_LINES) - 1) * high;
        } else {
            around(AROUND / 2, AROUND / 2);
        }
        double wanted = tall ? height : Math.clamp(height, line, MOST_LINES * line);
        setPrefHeight(Math.ceil(wanted) + AROUND);
        setMaxHeight(Math.ceil(wanted) + AROUND);
    }

    private void around(double above, double below) {
        if (lookup(".content") instanceof Region content) {
            boolean usual = above == AROUND / 2 && below == AROUND / 2;
            content.setStyle(
                    usual
                            ? null
                            : String.format(
                                    Locale.ROOT,
                                    "-fx-padding: %.1fpx 4px %.1fpx 4px;",
                                    above,
                                    below));
        }
    }

    /** What is drawn is measured anew once its typeface is really there. */
    private void drawn() {
        if (lookup(".text") instanceof Text text) {
            text.layoutBoundsProperty().addListener((_, _, _) -> grow());
        }
        changed(getText());
    }

    private static double lineHeight() {
        return Math.ceil(SIZE * 1.25);
    }
}
