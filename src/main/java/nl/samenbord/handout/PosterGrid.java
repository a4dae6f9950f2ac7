package nl.samenbord.handout;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Places;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The grid of a poster: every note as large as the sheet allows, down to the smallest print; what
 * then doesn't fit is left out, the strongest notes last.
 */
final class PosterGrid {
    private static final float LARGEST = 13;
    private static final float SMALLEST = 6;
    private static final float STEP = 0.5f;
    private static final float GAP = 3;
    private static final float NAMES = 66;
    private static final BoxStyle HEAD = BoxStyle.PLAIN.rounded(3).padded(3, 4);
    private static final BoxStyle CELL = BoxStyle.PLAIN.rounded(3).padded(3, 3);

    private final Template template;
    private final Paper paper;
    private final Phrases phrases;
    private final PosterCells cells;
    private final List<Float> widths;
    private final float height;
    private boolean whole;

    /** A grid for a place of this width and height on this paper, in points. */
    PosterGrid(Board board, Phrases phrases, Paper paper, float width, float height) {
        template = board.template();
        this.paper = paper;
        this.phrases = phrases;
        cells = new PosterCells(board, phrases, paper);
        widths = widths(board, width - NAMES - template.columns().size() * GAP);
        float above = 0;
        for (int column = 0; column < widths.size(); column++) {
            above = Math.max(above, high(head().get(column + 1), widths.get(column)));
        }
        this.height = height - above - (template.rows().size() + 1) * GAP;
    }

    Table table() {
        List<List<List<Block>>> contents = everything();
        List<Float> needs = needs(contents);
        whole = sum(needs) <= height;
        if (!whole) {
            needs = shared(needs);
            contents = strongest(needs);
        } else {
            float more = (height - sum(needs)) / needs.size();
            needs = needs.stream().map(need -> need + more).toList();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < contents.size(); row++) {
            rows.add(row(row, contents.get(row), needs.get(row)));
        }
        List<Float> shares = new ArrayList<>(List.of(NAMES));
        shares.addAll(widths);
        return Table.of(shares, head(), rows).gapped(GAP);
    }

    /** A column is the wider the more is written in it, but none much wider than another. */
    private List<Float> widths(Board board, float width) {
        List<Float> letters = new ArrayList<>();
        for (int column = 0; column < template.columns().size(); column++) {
            letters.add(0f);
        }
        Places places = new Places(board);
        board.notes()
                .forEach(
                        note -> {
                            int at = places.of(note).column();
                            float more = note.text().length() + note.translation().length();
                            letters.set(at, letters.get(at) + more);
                        });
        float even = Math.max(1, sum(letters) / letters.size());
        List<Float> shares =
                letters.stream().map(l -> Math.clamp((1 + l / even) / 2, 0.7f, 1.4f)).toList();
        float all = sum(shares);
        return shares.stream().map(share -> width * share / all).toList();
    }

    /** Whether every note has a place in the table that was made. */
    boolean whole() {
        return whole;
    }

    /** All notes in the largest print in which they fit, or in the smallest. */
    private List<List<List<Block>>> everything() {
        int low = 0;
        int high = (int) ((LARGEST - SMALLEST) / STEP);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sum(needs(full(middle))) <= height) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return full(low);
    }

    private List<List<List<Block>>> full(int steps) {
        List<List<List<Block>>> rows = new ArrayList<>();
        for (int row = 0; row < template.rows().size(); row++) {
            List<List<Block>> contents = new ArrayList<>();
            for (int column = 0; column < template.columns().size(); column++) {
                contents.add(
                        cells.all(
                                new nl.samenbord.board.Cell(column, row),
                                SMALLEST + steps * STEP,
                                widths.get(column) - 2 * CELL.padX()));
            }
            rows.add(contents);
        }
        return rows;
    }

    private List<List<List<Block>>> strongest(List<Float> heights) {
        List<List<List<Block>>> rows = new ArrayList<>();
        for (int row = 0; row < template.rows().size(); row++) {
            List<List<Block>> contents = new ArrayList<>();
            for (int column = 0; column < template.columns().size(); column++) {
                contents.add(
                        cells.strongest(
                                new nl.samenbord.board.Cell(column, row),
                                SMALLEST,
                                widths.get(column) - 2 * CELL.padX(),
                                heights.get(row) - 2 * CELL.padY()));
            }
            rows.add(contents);
        }
        return rows;
    }

    private List<Float> needs(List<List<List<Block>>> rows) {
        List<Float> needs = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            float most = high(name(row), NAMES);
            for (int column = 0; column < widths.size(); column++) {
                float wide = widths.get(column) - 2 * CELL.padX();
                float inside = paper.height(rows.get(row).get(column), wide);
                most = Math.max(most, inside + 2 * CELL.padY());
            }
            needs.add(most);
        }
        return needs;
    }

    private float high(Cell cell, float width) {
        return paper.height(cell.blocks(), width - 2 * cell.style().padX())
                + 2 * cell.style().padY();
    }

    private static float sum(List<Float> heights) {
        return heights.stream().reduce(0f, Float::sum);
    }

    /** Rows that need little get that; the others share what is left evenly. */
    private List<Float> shared(List<Float> needs) {
        List<Float> ordered = needs.stream().sorted().toList();
        float left = height;
        float most = 0;
        for (int i = 0; i < ordered.size(); i++) {
            most = left / (ordered.size() - i);
            if (ordered.get(i) > most) {
                break;
            }
            left -= ordered.get(i);
        }
        float highest = most;
        return needs.stream().map(need -> Math.min(need, highest)).toList();
    }

    private Text answers(Ask.Of sort, String of) {
        return Text.of(phrases.answers(sort, of)).size(8);
    }

    private List<Cell> head() {
        List<Cell> head = new ArrayList<>(List.of(Cell.empty()));
        for (Column column : template.columns()) {
            Text name = Text.of(column.name()).bold().size(12).colour(Colour.WHITE);
            List<Block> blocks = new ArrayList<>();
            blocks.add(Paragraph.of(phrases.ofTemplate(name)).aligned(Align.CENTRE).after(0));
            Text answers = answers(Ask.Of.COLUMN, column.id()).colour(Colour.WHITE);
            if (!answers.words().isEmpty()) {
                blocks.add(Paragraph.of(answers).aligned(Align.CENTRE).after(0));
            }
            head.add(
                    Cell.of(blocks.toArray(Block[]::new))
                            .styled(HEAD.filled(Colour.of(column.colour()))));
        }
        return head;
    }

    private Cell name(int at) {
        Row row = template.rows().get(at);
        Text name = Text.of(row.name()).bold().size(11);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(phrases.ofTemplate(name)).after(0));
        Text answers = answers(Ask.Of.ROW, row.id());
        if (!answers.words().isEmpty()) {
            blocks.add(Paragraph.of(answers).after(0));
        }
        return Cell.of(blocks.toArray(Block[]::new)).styled(HEAD).asHeading().centredVertically();
    }

    /** The name, in the middle of the height of its row, keeps the row as high as that. */
    private List<Cell> row(int at, List<List<Block>> contents, float rowHeight) {
        Cell name = name(at);
        float words = paper.height(name.blocks(), NAMES - 2 * HEAD.padX());
        BoxStyle tall = HEAD.padded(HEAD.padX(), Math.max(0, (rowHeight - words) / 2));
        List<Cell> row = new ArrayList<>(List.of(name.styled(tall)));
        for (int column = 0; column < contents.size(); column++) {
            Colour colour = Colour.of(template.columns().get(column).colour());
            boolean isHead = template.isHead(new nl.samenbord.board.Cell(column, at));
            BoxStyle style = isHead ? Look.head(CELL) : CELL.edged(colour);
            row.add(Cell.of(contents.get(column).toArray(Block[]::new)).styled(style));
        }
        return row;
    }
}
