package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns as steps, the highest at the top; on each who stands there, and who wants to. */
final class Ladder {
    private final Easel easel;
    private final Template template;
    private final Givens givens;
    private final List<Ask> asks;

    Ladder(Easel easel, Board board) {
        this.easel = easel;
        template = board.template();
        givens = new Givens(board);
        asks =
                givens.asked(Ask.Of.ROW).stream()
                        .filter(ask -> ask.sort() instanceof Ask.Sort.Step)
                        .toList();
    }

    boolean isEmpty() {
        return asks.stream().noneMatch(givens::isAnyGiven);
    }

    List<Entry> entries(Style style) {
        List<Entry> entries = new ArrayList<>();
        int steps = template.columns().size();
        for (int step = steps - 1; step >= 0; step--) {
            entries.add(entry(template.columns().get(step), step, style));
        }
        return entries;
    }

    /** The higher the step, the longer the bar before it. */
    private Entry entry(Column column, int step, Style style) {
        double longest = 4 * style.size();
        double indent = longest + easel.measures().margin();
        double room = easel.width() - indent;
        List<Passage> words = new ArrayList<>();
        words.add(easel.pen().even(Names.plain(column.name()), style, room));
        for (Ask ask : asks) {
            String who = who(ask, column.id());
            if (!who.isEmpty()) {
                words.add(easel.pen().even(who, new Style(style.size(), false), room));
            }
        }
        double length = longest * (step + 1) / template.columns().size();
        double high = 0.8 * style.size();
        Box box = new Box(longest - length, 0, length, high);
        Color colour = Color.web(column.colour());
        Figure bar =
                new Figure(
                        longest,
                        high,
                        () -> {
                            Rectangle filled =
                                    Frames.filled(box, easel.measures().corner(), colour);
                            return new Group(Figures.nothing(longest, high), filled);
                        });
        return Entry.of(words, easel.width()).after(bar, indent);
    }

    private String who(Ask ask, String column) {
        String rows =
                template.rows().stream()
                        .filter(row -> givens.value(ask, row.id()).equals(column))
                        .map(Row::name)
                        .map(Names::plain)
                        .collect(Collectors.joining(", "));
        String sign = ask.sort() instanceof Ask.Sort.Step step ? step.sign() + " " : "";
        return rows.isEmpty() ? "" : (sign + Names.plain(ask.name()) + ": " + rows).strip();
    }
}
