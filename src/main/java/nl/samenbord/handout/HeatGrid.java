package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Row;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.util.ArrayList;
import java.util.List;

/** The grid as a picture: how many notes each cell has, the darker the more. */
final class HeatGrid {
    /** So many columns have room for their whole names. */
    private static final int WIDE = 7;

    private static final BoxStyle ROUNDED = BoxStyle.PLAIN.rounded(3).padded(3, 4);

    private final Board board;
    private final Phrases phrases;
    private final Counts counts;

    HeatGrid(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        counts = new Counts(board);
    }

    Table table() {
        List<Float> shares = new ArrayList<>(List.of(1.5f));
        List<Cell> head = new ArrayList<>(List.of(centred(Text.of(" "), ROUNDED)));
        for (Column column : board.template().columns()) {
            shares.add(1.3f);
            Text name = Text.of(named(column)).bold().size(9.5f).colour(Colour.WHITE);
            head.add(centred(phrases.ofTemplate(name), ROUNDED.filled(Colour.of(column.colour()))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < board.template().rows().size(); row++) {
            rows.add(row(row));
        }
        return Table.of(shares, head, rows).gapped(3);
    }

    /** Many columns are narrow. */
    private String named(Column column) {
        return board.template().columns().size() > WIDE ? column.shortName() : column.name();
    }

    private List<Cell> row(int at) {
        Row row = board.template().rows().get(at);
        Text name = Text.of(row.name()).bold().size(9.5f);
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(Paragraph.of(phrases.ofTemplate(name)).aligned(Align.RIGHT).after(0))
                        .styled(ROUNDED)
                        .asHeading());
        for (int column = 0; column < board.template().columns().size(); column++) {
            int count = counts.in(new nl.samenbord.board.Cell(column, at));
            Colour colour = Colour.of(board.template().columns().get(column).colour());
            double heat = counts.most() == 0 ? 0 : (double) count / counts.most();
            Text number = Text.of(count == 0 ? "–" : Integer.toString(count)).bold();
            BoxStyle style = ROUNDED.filled(colour.tint(0.06 + 0.34 * heat));
            boolean isHead = board.template().isHead(new nl.samenbord.board.Cell(column, at));
            cells.add(centred(number, isHead ? Look.head(ROUNDED) : style));
        }
        return cells;
    }

    private static Cell centred(Text text, BoxStyle style) {
        return Cell.of(Paragraph.of(text).aligned(Align.CENTRE).after(0)).styled(style);
    }
}
