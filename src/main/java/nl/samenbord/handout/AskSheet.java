package nl.samenbord.handout;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.WritingLines;
import nl.samenbord.handout.paper.type.Text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the template asks beside the notes, to fill in with a pen. */
final class AskSheet implements CardsPart {
    /** Room to write, below what can be chosen. */
    private static final float ROOM = 16;

    private final Template template;
    private final Phrases phrases;
    private final float scale;

    AskSheet(Board board, Phrases phrases, PaperSize size) {
        template = board.template();
        this.phrases = phrases;
        scale = size.scale();
    }

    @Override
    public String title() {
        return phrases.texts().of("cards.asks");
    }

    @Override
    public String use() {
        return phrases.texts().of("cards.asks.use");
    }

    /** What is asked of each note is written on the note itself. */
    @Override
    public void printOn(Paper paper) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Ask ask : asked(Ask.Of.BOARD)) {
            blocks.add(Paragraph.of(words(ask.name(), 11).bold()).after(2).keptWithNext());
            blocks.add(new WritingLines(ROOM * scale, ask.isOften() ? 3 : 1));
        }
        table(Ask.Of.COLUMN, template.columns().stream().map(Column::name).toList(), blocks);
        table(Ask.Of.ROW, template.rows().stream().map(row -> row.name()).toList(), blocks);
        List<String> cells =
                template.cells().stream()
                        .map(
                                cell ->
                                        cell.code()
                                                + "  "
                                                + template.column(cell).name()
                                                + " · "
                                                + template.row(cell).name())
                        .toList();
        table(Ask.Of.CELL, cells, blocks);
        if (!blocks.isEmpty()) {
            paper.breakPage();
            paper.add(new Heading(2, List.of(words(title(), 17).bold()), true));
            for (Block block : blocks) {
                paper.add(block);
            }
        }
    }

    private List<Ask> asked(Ask.Of of) {
        return template.asks().stream().filter(ask -> ask.of() == of).toList();
    }

    private void table(Ask.Of of, List<String> names, List<Block> blocks) {
        List<Ask> asks = asked(of);
        if (asks.isEmpty()) {
            return;
        }
        List<Float> shares = new ArrayList<>(List.of(2f));
        List<Cell> head = new ArrayList<>(List.of(Cell.empty()));
        for (Ask ask : asks) {
            shares.add(2f);
            head.add(Cell.of(Paragraph.of(words(ask.name(), 9)).after(0)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : names) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(Paragraph.of(words(name, 11).bold()).after(ROOM * scale)).asHeading());
            asks.forEach(ask -> row.add(Cell.of(Paragraph.of(words(choices(ask), 10)).after(0))));
            rows.add(row);
        }
        blocks.add(Table.of(shares, head, rows));
    }

    private static String choices(Ask ask) {
        return switch (ask.sort()) {
            case Ask.Sort.Choice choice ->
                    choice.options().stream()
                            .map(option -> option.words().replace(' ', '\u00A0'))
                            .collect(Collectors.joining(" / "));
            case Ask.Sort.Scale scale -> scale.lowest() + " – " + scale.highest();
            case Ask.Sort.Step _, Ask.Sort.Moment _, Ask.Sort.Line _ -> " ";
        };
    }

    private Text words(String words, float size) {
        return phrases.ofTemplate(Text.of(words).size(size * scale));
    }
}
