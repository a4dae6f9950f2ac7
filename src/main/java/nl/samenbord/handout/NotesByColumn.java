package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every note: column by column, row by row, the kinds beside each other. */
final class NotesByColumn {
    /** So many pieces are kept on one page with their question. */
    private static final int FEW = 3;

    private static final float SHARE_OF_NONE = 0.4f;

    private final Template template;
    private final Map<Cell, List<Posted>> posted;
    private final Phrases phrases;
    private final Pieces pieces;

    NotesByColumn(Board board, Phrases phrases) {
        template = board.template();
        posted = Posted.on(board);
        this.phrases = phrases;
        pieces = new Pieces(template, phrases);
    }

    void printOn(Paper paper) throws IOException {
        for (int at = 0; at < template.columns().size(); at++) {
            Column column = template.columns().get(at);
            Colour colour = Colour.of(column.colour());
            Text name = Text.of(column.longName()).bold().size(18).colour(colour);
            paper.add(new Heading(2, List.of(name), true));
            if (!column.tagline().isEmpty()) {
                paper.add(
                        Paragraph.of(Text.of(column.tagline()).colour(Look.MUTED)).keptWithNext());
            }
            List<String> empty = new ArrayList<>();
            for (int row = 0; row < template.rows().size(); row++) {
                Cell cell = new Cell(at, row);
                List<Posted> here = posted.get(cell);
                if (here != null) {
                    printCell(paper, cell, here, colour);
                } else {
                    empty.add(phrases.lower(template.rows().get(row).name()));
                }
            }
            if (!empty.isEmpty()) {
                String names = String.join(", ", empty);
                paper.add(
                        Paragraph.of(Look.small(phrases.texts().of("report.empty", names)))
                                .after(10));
            }
        }
    }

    private void printCell(Paper paper, Cell cell, List<Posted> here, Colour colour)
            throws IOException {
        List<Block> blocks = new ArrayList<>();
        Text code = Text.of(cell.code() + "  ").bold().size(12).colour(colour);
        Text name = Text.of(template.row(cell).name()).bold().size(12);
        blocks.add(new Heading(3, List.of(code, name), true));
        if (!template.question(cell).isEmpty()) {
            blocks.add(Paragraph.of(template.question(cell)).keptWithNext());
        }
        blocks.add(new Columns(14, template.kinds().stream().map(k -> side(k, here)).toList()));
        if (here.size() <= FEW) {
            paper.add(new Together(blocks));
        } else {
            for (Block block : blocks) {
                paper.add(block);
            }
        }
    }

    private Columns.Column side(Kind kind, List<Posted> here) {
        List<Block> side = new ArrayList<>();
        side.add(
                Paragraph.of(Text.of(phrases.mark(kind) + kind.plural()).bold())
                        .after(3)
                        .keptWithNext());
        here.stream()
                .filter(piece -> phrases.kindOf(piece).equals(kind.id()))
                .map(pieces::block)
                .forEach(side::add);
        boolean none = side.size() == 1;
        if (none) {
            side.add(Paragraph.of(Look.small(phrases.texts().of("report.none"))));
        }
        return new Columns.Column(none ? SHARE_OF_NONE : 1, side);
    }
}
