package nl.samenbord.ui.scene;

import nl.samenbord.board.Board;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Style;

import java.util.List;

/** The rules of the evening, numbered: those that were laid down, or the usual ones. */
final class RulesPicture {
    private final Easel easel;

    RulesPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted) {
        List<String> laidDown = board.meeting().method().rules();
        List<String> rules = laidDown.isEmpty() ? usual(easel.texts()) : laidDown;
        List<Style> styles = easel.sizes(1, false);
        Chapter all =
                Chapter.under(
                        easel.head(easel.texts().of("room.rules")),
                        easel,
                        styles,
                        Stack.PLAIN,
                        style -> entries(rules, style));
        return new Booklet(easel, List.of(all)).page(wanted);
    }

    private static List<String> usual(Texts texts) {
        return List.of(
                texts.of("room.rules.names"),
                texts.of("room.rules.write"),
                texts.of("room.rules.language"),
                texts.of("room.rules.listen"),
                texts.of("room.rules.child"));
    }

    private List<Entry> entries(List<String> rules, Style style) {
        return new Numbered(easel, Token.ACCENT.colour(), Token.ON_ACCENT.colour())
                .entries(rules, style);
    }
}
