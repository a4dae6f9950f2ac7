package nl.samenbord.handout;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

import java.util.ArrayList;
import java.util.List;

/** The columns as a ladder, the highest step at the top; in each row's column who stands there. */
final class LadderTable {
    /** More beside each other than this can't be read. */
    private static final int WIDE = 7;

    private static final float SIZE = 9.5f;

    private final Template template;
    private final Phrases phrases;
    private final Givens givens;
    private final List<Ask> asks;

    LadderTable(Board board, Phrases phrases) {
        template = board.template();
        this.phrases = phrases;
        givens = new Givens(board);
        asks =
                givens.asked(Ask.Of.ROW).stream()
                        .filter(ask -> ask.sort() instanceof Ask.Sort.Step)
                        .toList();
    }

    boolean isEmpty() {
        return template.rows().size() > WIDE || asks.stream().noneMatch(givens::isAnyGiven);
    }

    /** Nothing where nobody chose a step. */
    List<Block> blocks() {
        if (isEmpty()) {
            return List.of();
        }
        List<Float> shares = new ArrayList<>(List.of(2f));
        List<Cell> head = new ArrayList<>(List.of(cell(Look.small(" "))));
        for (Row row : template.rows()) {
            shares.add(1.6f);
            head.add(cell(phrases.ofTemplate(Text.of(row.name()).bold().size(SIZE))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Column column : template.columns().reversed()) {
            rows.add(step(column));
        }
        return List.of(
                Together.of(
                        Heading.of(3, phrases.texts().of("sheet.filled.ladder")),
                        Table.of(shares, head, rows)));
    }

    private List<Cell> step(Column column) {
        Text name = phrases.ofTemplate(Text.of(column.name()).bold().size(SIZE));
        BoxStyle barred = BoxStyle.PLAIN.barred(Colour.of(column.colour()));
        List<Cell> cells = new ArrayList<>(List.of(cell(name).styled(barred).asHeading()));
        for (Row row : template.rows()) {
            List<Block> marks = new ArrayList<>();
            for (Ask ask : asks) {
                if (ask.sort() instanceof Ask.Sort.Step step
                        && givens.value(ask, row.id()).equals(column.id())) {
                    String mark = (step.sign() + " " + ask.name()).strip();
                    marks.add(Paragraph.of(phrases.ofTemplate(Text.of(mark).size(SIZE))).after(0));
                }
            }
            cells.add(marks.isEmpty() ? Cell.empty() : Cell.of(marks.toArray(Block[]::new)));
        }
        return cells;
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0));
    }
}
