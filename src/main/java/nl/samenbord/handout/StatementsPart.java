package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The statements with their counts, each voice on a row of its own and never added up. */
final class StatementsPart {
    private final Board board;
    private final Texts texts;

    StatementsPart(Board board, Phrases phrases) {
        this.board = board;
        texts = phrases.texts();
    }

    void printOn(Paper paper) throws IOException {
        if (board.all(Statement.class).isEmpty()) {
            return;
        }
        paper.add(Heading.of(2, texts.of("report.statements")).bookmarked());
        List<Cell> head =
                List.of(
                        cell(texts.of("report.statement")),
                        cell(texts.of("report.voice")),
                        cell(texts.of("report.agree")),
                        cell(texts.of("report.disagree")),
                        cell(texts.of("report.unsure")));
        List<List<Cell>> rows = new ArrayList<>();
        board.all(Statement.class).forEach(statement -> rows.addAll(rows(statement)));
        paper.add(Table.of(List.of(5f, 1.3f, 0.8f, 0.9f, 1.1f), head, rows));
    }

    /** A row per voice; the statement itself stands on the first. */
    private List<List<Cell>> rows(Statement statement) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Voice voice : board.template().voices()) {
            Tally tally = statement.tallies().get(voice.id());
            if (tally != null) {
                rows.add(
                        List.of(
                                rows.isEmpty() ? words(statement) : Cell.empty(),
                                cell(voice.plural()),
                                cell(Integer.toString(tally.agree())),
                                cell(Integer.toString(tally.disagree())),
                                cell(Integer.toString(tally.unsure()))));
            }
        }
        return rows.isEmpty() ? List.of(unasked(statement)) : rows;
    }

    private static List<Cell> unasked(Statement statement) {
        return List.of(words(statement), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty());
    }

    private static Cell words(Statement statement) {
        Paragraph text = Paragraph.of(Text.of(statement.text()).bold().size(9.5f)).after(0);
        return statement.question().isEmpty()
                ? Cell.of(text)
                : Cell.of(text, Paragraph.of(Look.small(statement.question())).after(0));
    }

    private static Cell cell(String words) {
        return Cell.of(Paragraph.of(Text.of(words).size(9.5f)).after(0));
    }
}
