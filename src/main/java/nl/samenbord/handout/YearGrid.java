package nl.samenbord.handout;

import nl.samenbord.board.Column;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.years.CellYear;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The grid for each voice by itself: in each cell how many notes then and now, and whether that is
 * more or fewer; under it the dots. The darker, the more there is now.
 */
final class YearGrid {
    /** More columns have no room for two numbers: then it is a list. */
    private static final int WIDE = 7;

    /** More rows go on on the next page rather than leave this one half empty. */
    private static final int HIGH = 6;

    private static final float SIZE = 9.5f;
    private static final BoxStyle ROUNDED = BoxStyle.PLAIN.rounded(3).padded(2, 3);

    private final YearBesideYear years;
    private final Phrases phrases;
    private final Texts texts;
    private final Template template;
    private final Map<nl.samenbord.board.Cell, CellYear> cells = new HashMap<>();
    private final List<Integer> columns;
    private final List<Integer> rows;
    private final boolean dotted;

    YearGrid(YearBesideYear years, Phrases phrases) {
        this.years = years;
        this.phrases = phrases;
        texts = phrases.texts();
        template = years.now().board().template();
        TreeSet<Integer> across = new TreeSet<>();
        TreeSet<Integer> down = new TreeSet<>();
        for (CellYear cell : years.cells()) {
            cells.put(cell.cell(), cell);
            across.add(cell.cell().column());
            down.add(cell.cell().row());
        }
        columns = List.copyOf(across);
        rows = List.copyOf(down);
        dotted =
                years.cells().stream()
                        .flatMap(cell -> cell.counted().values().stream())
                        .anyMatch(of -> of.dotsThen() + of.dotsNow() > 0);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("years.cells")).bookmarked());
        if (cells.isEmpty()) {
            blocks.add(Paragraph.of(texts.of("years.cells.none")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.of("years.cells.how")).keptWithNext());
        for (Voice voice : years.voices()) {
            Heading heading = Heading.of(3, voice.plural());
            Table table = columns.size() > WIDE ? list(voice) : grid(voice);
            if (columns.size() > WIDE || rows.size() > HIGH) {
                blocks.addAll(List.of(heading, table));
            } else {
                blocks.add(Together.of(heading, table));
            }
        }
        return blocks;
    }

    private Table grid(Voice voice) {
        List<Float> shares = new ArrayList<>(List.of(1.5f));
        List<Cell> head = new ArrayList<>(List.of(centred(ROUNDED, Text.of(" "))));
        for (int at : columns) {
            Column column = template.columns().get(at);
            shares.add(1.3f);
            Text name = Text.of(column.name()).bold().size(SIZE).colour(Colour.WHITE);
            head.add(centred(ROUNDED.filled(Colour.of(column.colour())), phrases.ofTemplate(name)));
        }
        List<List<Cell>> table = new ArrayList<>();
        for (int row : rows) {
            List<Cell> line = new ArrayList<>();
            Text name = Text.of(template.rows().get(row).name()).bold().size(SIZE);
            line.add(
                    Cell.of(Paragraph.of(phrases.ofTemplate(name)).aligned(Align.RIGHT).after(0))
                            .styled(ROUNDED)
                            .asHeading());
            columns.forEach(at -> line.add(cell(voice, of(at, row))));
            table.add(line);
        }
        return Table.of(shares, head, table).gapped(3);
    }

    private CellYear of(int column, int row) {
        return Objects.requireNonNull(cells.get(new nl.samenbord.board.Cell(column, row)));
    }

    private Cell cell(Voice voice, CellYear cell) {
        CellYear.Counted of = cell.of(voice);
        double heat = (double) of.notesNow() / Math.max(1, most(voice));
        BoxStyle style = ROUNDED.filled(Colour.of(voice.colour()).tint(0.08 + 0.72 * heat));
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(notes(of)).bold().size(SIZE));
        if (dotted) {
            lines.add(Text.of(dots(of)).size(8));
        }
        return centred(style, lines.toArray(Text[]::new));
    }

    private int most(Voice voice) {
        return years.cells().stream().mapToInt(c -> c.of(voice).notesNow()).max().orElse(0);
    }

    /** "3 → 2 ▼": then, now, and whether there are more. */
    static String notes(CellYear.Counted of) {
        String numbers = of.notesThen() + " → " + of.notesNow();
        return of.more() == 0 ? numbers : numbers + (of.more() > 0 ? " ▲" : " ▼");
    }

    private String dots(CellYear.Counted of) {
        boolean none = of.dotsThen() + of.dotsNow() == 0;
        return none ? " " : texts.of("years.dots", of.dotsThen(), of.dotsNow());
    }

    /** The cells in which this voice wrote or gave dots, one under the other. */
    private Table list(Voice voice) {
        List<Cell> head = new ArrayList<>(List.of(small(texts.of("sheet.cell"))));
        head.add(small(texts.of("sheet.notes")));
        head.add(small(texts.of("sheet.dots")));
        List<List<Cell>> table = new ArrayList<>();
        for (CellYear cell : years.cells()) {
            CellYear.Counted of = cell.of(voice);
            if (of.notesThen() + of.notesNow() + of.dotsThen() + of.dotsNow() > 0) {
                String place =
                        cell.cell().code()
                                + " "
                                + template.column(cell.cell()).name()
                                + " · "
                                + template.row(cell.cell()).name();
                Text name = phrases.ofTemplate(Text.of(place).size(SIZE));
                table.add(
                        List.of(
                                Cell.of(Paragraph.of(name).after(0)).asHeading(),
                                small(notes(of)),
                                small(of.dotsThen() + " → " + of.dotsNow())));
            }
        }
        return Table.of(List.of(3f, 1f, 1f), head, table);
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Text.of(words).size(SIZE)).after(0));
    }

    private static Cell centred(BoxStyle style, Text... lines) {
        List<Block> blocks = new ArrayList<>();
        for (Text line : lines) {
            blocks.add(Paragraph.of(line).aligned(Align.CENTRE).after(0));
        }
        return Cell.of(blocks.toArray(Block[]::new)).styled(style);
    }
}
