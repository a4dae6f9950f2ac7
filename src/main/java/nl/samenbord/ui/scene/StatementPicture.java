package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Statement;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement: first its words and what can be chosen; then what each voice chose, and a question
 * to go on with. The words stay where they are when the counts appear.
 */
final class StatementPicture {
    private static final double LARGEST = 1.3;

    /** The words of a statement and of its question, as large as leaves room for all. */
    private record Layout(Passage text, Passage question) {}

    private final Easel easel;

    StatementPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted, boolean counted) {
        List<Statement> statements = board.all(Statement.class).list();
        if (statements.isEmpty()) {
            HeadBand head = easel.head(easel.texts().of("report.statements"));
            List<Node> nodes = new ArrayList<>(List.of(head.onPaper()));
            Box place = easel.below(head.height(), false);
            nodes.addAll(easel.say(easel.texts().of("room.statements.none"), place));
            return new Drawn(nodes, 1);
        }
        int place = Math.clamp(wanted, 0, statements.size() - 1);
        Statement statement = statements.get(place);
        Optional<Column> column = column(board, statement);
        HeadBand head = HeadBand.forColour(easel.measures(), easel.pen(), easel.clock());
        String number = easel.texts().of("room.statement", place + 1, statements.size());
        head.line(
                column.map(c -> Names.plain(c.name())).orElse(number),
                easel.measures().strong(),
                column.isPresent() ? number : "",
                easel.measures().strong());
        List<Node> nodes = new ArrayList<>();
        nodes.add(head.on(column.map(c -> Color.web(c.colour())).orElse(Token.ACCENT.colour())));
        Box room = easel.below(head.height() + easel.measures().margin(), false);
        draw(board, statement, counted, room, nodes);
        return new Drawn(nodes, 1);
    }

    private static Optional<Column> column(Board board, Statement statement) {
        return board.template().columns().stream()
                .filter(column -> column.id().equals(statement.column()))
                .findFirst();
    }

    private void draw(
            Board board, Statement statement, boolean counted, Box room, List<Node> nodes) {
        TallyBars bars = new TallyBars(easel, board.template(), statement);
        Layout layout = layout(statement, room, bars.least());
        nodes.addAll(easel.write(layout.text(), room.x(), room.y(), room.width()));
        double below = room.y() + layout.text().height() + easel.measures().margin();
        double foot = room.bottom() - layout.question().height();
        double apart = layout.question().lines().isEmpty() ? 0 : easel.measures().margin();
        Box middle = new Box(room.x(), below, room.width(), foot - apart - below);
        if (counted) {
            nodes.addAll(bars.at(middle));
            nodes.addAll(easel.write(layout.question(), room.x(), foot, room.width()));
        } else {
            nodes.addAll(bars.choices(middle));
        }
    }

    /** Where all can't be shown, the question is left out: it is asked aloud. */
    private Layout layout(Statement statement, Box room, double bars) {
        Passage none = easel.pen().line("", easel.measures().body()).part(0, 0);
        for (String asked : List.of(statement.question(), "")) {
            for (Style style : easel.sizes(LARGEST, true)) {
                Passage text = easel.pen().even(statement.text(), style, room.width());
                for (Style smaller : List.of(easel.plain(), easel.measures().body())) {
                    Passage question =
                            asked.isEmpty() ? none : easel.pen().even(asked, smaller, room.width());
                    double apart = (asked.isEmpty() ? 1 : 2) * easel.measures().margin();
                    double needed = text.height() + bars + question.height() + apart;
                    if (needed <= room.height() && !text.torn()) {
                        return new Layout(text, question);
                    }
                }
            }
        }
        Style smallest = easel.measures().strong();
        Passage all = easel.pen().set(statement.text(), smallest, room.width());
        // only a file that was made elsewhere holds a statement too long for a screen
        int lines = (int) ((room.height() - bars) / all.pitch()) - 1;
        return new Layout(all.part(0, Math.clamp(lines, 1, all.lines().size())), none);
    }
}
