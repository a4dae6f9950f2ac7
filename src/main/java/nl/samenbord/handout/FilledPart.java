package nl.samenbord.handout;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Template;
import nl.samenbord.board.years.DreamLine;
import nl.samenbord.handout.paper.Bar;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What was answered to what the template asks beside the notes; only what was answered. */
final class FilledPart {
    /** Enough of a note to know it again; it stands in full on its own page. */
    private static final int BEGINNING = 70;

    private static final float SIZE = 9.5f;
    private static final Colour LINE = Colour.of("#CFE4E0");

    private final Board board;
    private final Template template;
    private final Phrases phrases;
    private final Texts texts;
    private final Givens givens;
    private final LadderTable ladder;

    FilledPart(Board board, Phrases phrases) {
        this.board = board;
        template = board.template();
        this.phrases = phrases;
        texts = phrases.texts();
        givens = new Givens(board);
        ladder = new LadderTable(board, phrases);
    }

    /** Nothing where nothing was answered. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Ask ask : givens.asked(Ask.Of.BOARD)) {
            blocks.addAll(ask.isDream() ? dream() : ask.isOften() ? line(ask) : words(ask));
        }
        List<Line> lines = new ArrayList<>();
        template.columns().forEach(c -> lines.add(new Line(c.id(), name(c.name()))));
        add(blocks, Ask.Of.COLUMN, texts.of("asks.ofColumns"), lines);
        blocks.addAll(ladder.blocks());
        lines.clear();
        template.rows().forEach(r -> lines.add(new Line(r.id(), name(r.name()))));
        add(blocks, Ask.Of.ROW, texts.of("asks.ofRows"), lines);
        lines.clear();
        template.cells().forEach(cell -> lines.add(new Line(cell.code(), name(cell))));
        add(blocks, Ask.Of.CELL, texts.of("sheet.filled.cells"), lines);
        lines.clear();
        Places places = new Places(board);
        board.notes()
                .forEach(
                        note ->
                                lines.add(
                                        new Line(
                                                note.id().toString(),
                                                name(note, places.of(note)))));
        add(blocks, Ask.Of.NOTE, texts.of("sheet.filled.notes"), lines);
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.of(2, texts.of("scene.filled")).bookmarked());
        }
        return blocks;
    }

    /** Of what it is asked, and what that is called. */
    private record Line(String of, Text name) {}

    private Text name(String words) {
        return phrases.ofTemplate(Text.of(words).bold().size(SIZE));
    }

    private Text name(nl.samenbord.board.Cell cell) {
        String where = template.column(cell).name() + " · " + template.row(cell).name();
        return phrases.ofTemplate(Text.of(cell.code() + "  " + where).bold().size(SIZE));
    }

    private Text name(Note note, nl.samenbord.board.Cell hangs) {
        return Text.of(hangs.code() + "  " + Beginning.of(note.text(), BEGINNING)).size(SIZE);
    }

    private List<Block> words(Ask ask) {
        String words = givens.words(ask, "", phrases::moment);
        return words.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(name(ask.name() + "  "), Text.of(words)));
    }

    /** As over the years. */
    private List<Block> dream() {
        return new DreamPart(DreamLine.of(board), phrases).blocks();
    }

    /** A bar for each day, one under the other. */
    private List<Block> line(Ask ask) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Ask.Point point : givens.line(ask, "")) {
            Text number = Text.of(Integer.toString(point.number())).bold().size(SIZE);
            int most =
                    ask.sort() instanceof Ask.Sort.Scale scale ? scale.highest() : point.number();
            double part = most == 0 ? 0 : Math.clamp((double) point.number() / most, 0, 1);
            rows.add(
                    List.of(
                            cell(Text.of(texts.shortDay(point.day())).size(SIZE)).asHeading(),
                            Cell.of(new Bar(number, part, LINE, Look.ACCENT))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(3, name(ask)));
        List<Cell> head =
                List.of(
                        cell(Look.small(texts.of("sheet.filled.day"))),
                        cell(Look.small(texts.of("sheet.filled.number"))));
        blocks.add(Table.of(List.of(1f, 4f), head, rows));
        return List.of(new Together(blocks));
    }

    private static String name(Ask ask) {
        return ask.name().replace("\u00AD", "");
    }

    private void add(List<Block> blocks, Ask.Of of, String title, List<Line> lines) {
        List<Ask> asks =
                givens.asked(of).stream()
                        .filter(ask -> givens.isAnyGiven(ask) && !isDrawn(ask))
                        .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> row = new ArrayList<>(List.of(cell(line.name()).asHeading()));
            boolean any = false;
            for (Ask ask : asks) {
                String words = givens.words(ask, line.of(), phrases::moment);
                any |= !words.isEmpty();
                row.add(cell(Text.of(words.isEmpty() ? "–" : words).size(SIZE)));
            }
            if (any) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        List<Float> shares = new ArrayList<>(List.of(of == Ask.Of.NOTE ? 3f : 2f));
        List<Cell> head = new ArrayList<>(List.of(cell(Look.small(" "))));
        for (Ask ask : asks) {
            shares.add(1.6f);
            head.add(cell(Look.small(name(ask))));
        }
        blocks.add(Heading.of(3, title));
        blocks.add(Table.of(shares, head, rows));
    }

    /** Whether it stands in the ladder already. */
    private boolean isDrawn(Ask ask) {
        return ask.sort() instanceof Ask.Sort.Step && !ladder.isEmpty();
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0));
    }
}
