package nl.samenbord.ui.scene;

import javafx.scene.Group;

import nl.samenbord.board.Board;
import nl.samenbord.text.Greetings;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Style;

import java.util.List;

/**
 * A welcome, and the rules of the evening, numbered: those that were laid down, or the usual ones.
 */
final class RulesPicture {
    private final Easel easel;
    private final Greetings greetings;

    RulesPicture(Easel easel, Greetings greetings) {
        this.easel = easel;
        this.greetings = greetings;
    }

    Drawn page(Board board, int wanted) {
        List<String> laidDown = board.meeting().method().rules();
        List<String> rules = laidDown.isEmpty() ? usual(easel.texts()) : laidDown;
        List<Style> styles = easel.sizes(1, false);
        HeadBand head = easel.head(easel.texts().of("room.rules"));
        List<String> welcome = new Tongues(board, greetings).welcome();
        // the title greets in the meeting's own language
        List<String> others = welcome.subList(Math.min(1, welcome.size()), welcome.size());
        Terms terms = new Terms(easel, others, easel.measures().body(), easel.width());
        double below = head.height() + easel.measures().gap();
        double top =
                others.isEmpty()
                        ? head.height() + easel.measures().margin()
                        : below + terms.height() + easel.measures().margin();
        Chapter all =
                new Chapter(
                        () -> greeted(head, terms, below),
                        top,
                        styles,
                        Stack.PLAIN,
                        style -> entries(rules, style));
        return new Booklet(easel, List.of(all)).page(wanted);
    }

    private Group greeted(HeadBand head, Terms terms, double y) {
        Group group = new Group(head.onPaper());
        group.getChildren().addAll(terms.at(easel.measures().margin(), y));
        return group;
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
