package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Fitted;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The grid to write on: every cell with its question and room below it. */
final class EmptyGrid implements CardsPart {
    private static final float GAP = 3;
    private static final float SMALLEST = 7;
    private static final float OF_CELL = 0.75f;

    private final Template template;
    private final Phrases phrases;
    private final float scale;
    private final GridPages pages;
    private final List<List<Text>> longest;
    private final List<List<Text>> longestColumns;
    private final List<List<Text>> longestRows;

    EmptyGrid(Board board, Phrases phrases, PaperSize size) {
        template = board.template();
        this.phrases = phrases;
        scale = size.scale();
        pages = new GridPages(template.columns().size(), template.rows().size(), size);
        longestColumns = Longest.of(template.columns().stream().map(c -> List.of(name(c))));
        longestRows = Longest.of(template.rows().stream().map(row -> List.of(name(row))));
        longest = Longest.of(template.cells().stream().map(this::words));
    }

    @Override
    public String title() {
        return phrases.texts().of("cards.grid");
    }

    @Override
    public String use() {
        return phrases.texts().of("cards.grid.use");
    }

    @Override
    public void printOn(Paper paper) throws IOException {
        PageShape shape = pages.shape();
        for (GridPages.Span span : pages.spans()) {
            paper.breakPage(shape);
            paper.add(heading(span));
            paper.add(Paragraph.of(Text.of(legend()).size(10 * scale)).keptWithNext());
            paper.add(table(span));
        }
    }

    private Heading heading(GridPages.Span span) {
        String title = template.title().isEmpty() ? title() : template.title();
        List<Text> words = new ArrayList<>();
        words.add(Text.of(title).bold().size(17 * scale));
        if (pages.spans().size() > 1) {
            String from = letter(span.from());
            String to = letter(span.to() - 1);
            words.add(Text.of("   " + from + (from.equals(to) ? "" : "–" + to)).size(13 * scale));
        }
        return new Heading(2, words, true);
    }

    private static String letter(int column) {
        return new nl.samenbord.board.Cell(column, 0).code().substring(0, 1);
    }

    private String legend() {
        List<String> parts = new ArrayList<>();
        template.kinds().forEach(kind -> parts.add(phrases.marked(kind)));
        return String.join("     ", parts);
    }

    private Table table(GridPages.Span span) {
        List<Float> shares = new ArrayList<>(List.of(pages.namesWidth()));
        List<Cell> head = new ArrayList<>(List.of(Cell.empty()));
        for (Column column : template.columns().subList(span.from(), span.to())) {
            shares.add(pages.cellWidth());
            head.add(
                    cell(Fitted.of(SMALLEST, name(column))
                                    .aligned(Align.CENTRE)
                                    .alike(longestColumns))
                            .styled(style().filled(Colour.of(column.colour()))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < template.rows().size(); row++) {
            rows.add(row(row, span));
        }
        return Table.of(shares, head, rows).gapped(GAP).filling(pages.rowsOnPage());
    }

    private List<Cell> row(int at, GridPages.Span span) {
        Row row = template.rows().get(at);
        Fitted name = Fitted.of(SMALLEST, name(row)).alike(longestRows);
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(name).styled(style()).asHeading().centredVertically());
        for (int column = span.from(); column < span.to(); column++) {
            cells.add(cell(new nl.samenbord.board.Cell(column, at)));
        }
        return cells;
    }

    private Text name(Column column) {
        return Text.of(column.name()).bold().size(12 * scale).colour(Colour.WHITE);
    }

    private Text name(Row row) {
        return Text.of(row.name()).bold().size(12 * scale);
    }

    private Cell cell(nl.samenbord.board.Cell place) {
        Fitted words = Fitted.of(SMALLEST, words(place).toArray(Text[]::new));
        return cell(words.within(OF_CELL).alike(longest))
                .styled(
                        template.isHead(place)
                                ? Look.head(style())
                                : style().edged(Colour.of(template.column(place).colour())));
    }

    private List<Text> words(nl.samenbord.board.Cell place) {
        Text code = Text.of(place.code() + "  ").bold().size(pages.textSize());
        Text question = Text.of(template.question(place)).size(pages.textSize());
        return List.of(code.colour(Colour.of(template.column(place).colour())), question);
    }

    private static Cell cell(Fitted words) {
        return Cell.of(words);
    }

    private static BoxStyle style() {
        return BoxStyle.PLAIN.rounded(3).padded(5, 3);
    }
}
