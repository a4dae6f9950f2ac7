package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Bar;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The statements with a bar for each count, each voice on a row of its own and never added up. */
final class StatementsPart {
    private static final float SIZE = 9.5f;
    private static final BoxStyle TIGHT = BoxStyle.PLAIN.padded(4, 2);

    private final Board board;
    private final Texts texts;
    private final List<Voice> voices;

    StatementsPart(Board board, Phrases phrases) {
        this.board = board;
        texts = phrases.texts();
        voices = new Attendance(board).voices();
    }

    void printOn(Paper paper) throws IOException {
        List<Statement> statements = board.all(Statement.class).list();
        if (statements.isEmpty()) {
            return;
        }
        paper.add(Heading.of(2, texts.of("report.statements")).bookmarked());
        paper.add(Paragraph.of(texts.of("sheet.statements.how")).keptWithNext());
        for (Statement statement : statements) {
            paper.add(block(statement));
        }
    }

    /** The statements about which the voices differ most, so many at most, in one table. */
    List<Block> mostDivided(int most) {
        List<Statement> divided =
                board.all(Statement.class).stream()
                        .filter(statement -> division(statement) > 0)
                        .sorted(Comparator.comparingDouble(this::division).reversed())
                        .limit(most)
                        .toList();
        if (divided.isEmpty()) {
            return List.of();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Statement statement : divided) {
            for (List<Cell> counts : rows(statement)) {
                boolean first = counts.equals(rows(statement).getFirst());
                List<Cell> row = new ArrayList<>();
                row.add(first ? cell(Text.of(statement.text()).size(SIZE)) : Cell.empty());
                row.addAll(counts);
                rows.add(row);
            }
        }
        List<Cell> head = new ArrayList<>(List.of(cell(Look.small(texts.of("sheet.statement")))));
        head.addAll(head());
        return List.of(
                Heading.of(2, texts.of("sheet.divided")).bookmarked(),
                Table.of(List.of(4.6f, 1.4f, 1.3f, 1.3f, 1.3f), head, rows));
    }

    /** How far apart the voices are that agree most and least, as parts of each. */
    private double division(Statement statement) {
        DoubleSummaryStatistics agree =
                statement.tallies().values().stream()
                        .filter(tally -> tally.total() > 0)
                        .mapToDouble(tally -> (double) tally.agree() / tally.total())
                        .summaryStatistics();
        return agree.getCount() < 2 ? 0 : agree.getMax() - agree.getMin();
    }

    /** One statement with its question and what was counted. */
    Block block(Statement statement) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(3, statement.text()));
        if (!statement.question().isEmpty()) {
            blocks.add(Paragraph.of(Look.small(statement.question())).after(3).keptWithNext());
        }
        List<List<Cell>> rows = rows(statement);
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(texts.of("sheet.notCounted")));
        } else {
            blocks.add(Table.of(List.of(1.4f, 2f, 2f, 2f), head(), rows));
        }
        return new Together(blocks);
    }

    private List<Cell> head() {
        return List.of(
                cell(Look.small(texts.of("report.voice"))),
                cell(Look.small(texts.of("report.agree"))),
                cell(Look.small(texts.of("report.unsure"))),
                cell(Look.small(texts.of("report.disagree"))));
    }

    private List<List<Cell>> rows(Statement statement) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Voice voice : voices) {
            Tally tally = statement.tallies().get(voice.id());
            if (tally != null && tally.total() > 0) {
                rows.add(
                        List.of(
                                cell(Text.of(voice.plural()).bold().size(SIZE)).asHeading(),
                                bar(voice, tally.agree(), tally.total()),
                                bar(voice, tally.unsure(), tally.total()),
                                bar(voice, tally.disagree(), tally.total())));
            }
        }
        return rows;
    }

    private static Cell bar(Voice voice, int count, int of) {
        Text number = Text.of(Integer.toString(count)).bold().size(SIZE);
        Colour fill = Colour.of(voice.colour());
        return Cell.of(new Bar(number, (double) count / of, fill, Colour.of(voice.edge())))
                .styled(TIGHT);
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0)).styled(TIGHT);
    }
}
