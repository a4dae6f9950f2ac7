package nl.samenbord.ui.facilitator.dots;

import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Inscription;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Style;

/** Writes what a choice says, short enough for a list. */
public final class PieceText {
    private static final Style WORDS = new Style(14, false);
    private static final Style SMALL = new Style(12.5, false);
    private static final Style TITLE = new Style(14, true);
    private static final Color INK = Token.INK.colour();
    private static final int LONG = 110;

    private final Lettering lettering;

    /** With these fonts. */
    public PieceText(Fonts fonts) {
        lettering = new Lettering(fonts);
    }

    /** The words of a piece, and under them what they mean where that was written. */
    public VBox of(Posted piece) {
        VBox lines = new VBox();
        switch (piece) {
            case Posted.Laid laid ->
                    lines.getChildren().add(line(cut(laid.bundle().title()), TITLE));
            case Posted.Loose loose -> {
                Note note = loose.note();
                lines.getChildren().add(line(cut(note.text()), WORDS));
                if (!note.translation().isEmpty()) {
                    lines.getChildren().add(line("→ " + cut(note.translation()), SMALL));
                }
            }
        }
        lines.setMinWidth(0);
        return lines;
    }

    /** What a piece says, for who can't see it. */
    public static String words(Posted piece) {
        return switch (piece) {
            case Posted.Laid laid -> cut(laid.bundle().title());
            case Posted.Loose loose -> cut(loose.note().text());
        };
    }

    private Inscription line(String text, Style style) {
        return new Inscription(lettering, text, style, INK);
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONG) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONG);
        int word = line.lastIndexOf(' ', end);
        return line.substring(0, word > 0 ? word : end) + " …";
    }
}
