package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Welcome;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.WritingLines;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Greetings;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of welcome in the languages of the families: the words that the school chose, else a line
 * to write on for each language.
 */
final class WelcomeLines {
    private static final float LINE = PageShape.millimetres(7);

    private final Board board;
    private final Phrases phrases;
    private final Greetings greetings = new Greetings();

    WelcomeLines(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
    }

    Block block() {
        List<Welcome.Greeting> own = board.welcome().greetings();
        List<List<Block>> lines = new ArrayList<>();
        if (own.isEmpty()) {
            board.meeting().languages().stream()
                    .filter(language -> !language.equals(board.meeting().language()))
                    .forEach(language -> lines.add(List.of(toWrite(language))));
        } else {
            own.forEach(greeting -> lines.add(List.of(greeting(greeting))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Look.small(phrases.texts().of("sheet.welcome"))).keptWithNext());
        if (lines.isEmpty()) {
            blocks.add(new WritingLines(LINE, 2));
        } else {
            blocks.addAll(Beside.rows(lines, own.isEmpty() ? 3 : 2));
        }
        return new Box(Look.FRAME, blocks).together();
    }

    private static Block greeting(Welcome.Greeting greeting) {
        return Paragraph.of(Text.of(greeting.words()).bold().in(greeting.language())).after(2);
    }

    /** What a language calls itself, and a line. */
    private Block toWrite(String language) {
        String name =
                greetings
                        .in(language)
                        .map(Greetings.Greeting::name)
                        .orElseGet(() -> phrases.texts().nameOf(language));
        Text label = Text.of(name).size(9.5f).in(language);
        return new Columns(
                6,
                List.of(
                        new Columns.Column(1, List.of(Paragraph.of(label).after(0))),
                        new Columns.Column(1.6f, List.of(new WritingLines(LINE, 1)))));
    }
}
