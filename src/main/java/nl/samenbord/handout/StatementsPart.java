package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
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
        for (Statement statement : board.all(Statement.class)) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Paragraph.of(Text.of(statement.text()).bold()).after(2).keptWithNext());
            if (!statement.question().isEmpty()) {
                blocks.add(Paragraph.of(Look.small(statement.question())).after(3).keptWithNext());
            }
            blocks.add(counts(statement));
            paper.add(new Together(blocks));
        }
    }

    private Table counts(Statement statement) {
        List<Cell> head =
                List.of(
                        cell(" ", false),
                        cell(texts.of("report.agree"), true),
                        cell(texts.of("report.disagree"), true),
                        cell(texts.of("report.unsure"), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Voice voice : board.template().voices()) {
            Tally tally = statement.tallies().get(voice.id());
            if (tally != null) {
                rows.add(
                        List.of(
                                cell(voice.plural(), true).asHeading(),
                                cell(Integer.toString(tally.agree()), false),
                                cell(Integer.toString(tally.disagree()), false),
                                cell(Integer.toString(tally.unsure()), false)));
            }
        }
        return Table.of(List.of(3f, 1f, 1f, 1f), head, rows);
    }

    private static Cell cell(String words, boolean bold) {
        Text text = Text.of(words).size(9.5f);
        return Cell.of(Paragraph.of(bold ? text.bold() : text).after(0));
    }
}
