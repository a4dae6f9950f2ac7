package nl.samenbord.ui.facilitator.notes;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import nl.samenbord.board.Kind;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Inscription;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Mark;
import nl.samenbord.ui.grid.Style;

/** Writes what stands on a card, in one size for words and one for what is told of them. */
final class CardText {
    private static final Style WORDS = new Style(14.5, false);
    private static final Style TITLE = new Style(14.5, true);
    private static final Style SMALL = new Style(12, false);
    private static final Style SMALL_BOLD = new Style(12, true);
    private static final Color INK = Token.INK.colour();
    private static final double MARK = 11;
    private static final double DOT = 4.5;

    private final Lettering lettering;

    CardText(Fonts fonts) {
        lettering = new Lettering(fonts);
    }

    Inscription words(String text) {
        return new Inscription(lettering, text, WORDS, INK);
    }

    Inscription title(String text) {
        return new Inscription(lettering, text, TITLE, INK);
    }

    Inscription small(String text) {
        return new Inscription(lettering, text, SMALL, INK);
    }

    Inscription warning(String text) {
        return new Inscription(lettering, text, SMALL_BOLD, Token.DANGER.colour());
    }

    /** What a note is, with the shape of its kind. */
    Inscription details(Kind.Shape shape, String text) {
        var mark = Mark.of(shape, MARK, Color.TRANSPARENT, INK);
        return new Inscription(lettering, text, SMALL, INK, mark);
    }

    /** How many dots there are, with a dot. */
    Inscription dots(String text) {
        var dot = new Circle(DOT, Token.DOT.colour());
        return new Inscription(lettering, text, SMALL_BOLD, INK, dot);
    }
}
