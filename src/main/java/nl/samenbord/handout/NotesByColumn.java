package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
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

    /** So many characters make a note that has the whole width. */
    private static final int LONG = 1_000;

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
            paper.add(new Heading(2, List.of(phrases.ofTemplate(name)), true));
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
        blocks.add(new Heading(3, List.of(code, phrases.ofTemplate(name)), true));
        if (!template.question(cell).isEmpty()) {
            Text question = Text.of(template.question(cell));
            blocks.add(Paragraph.of(phrases.ofTemplate(question)).keptWithNext());
        }
        List<Columns.Column> sides = template.kinds().stream().map(k -> side(k, here)).toList();
        if (here.stream().anyMatch(NotesByColumn::isLong)) {
            sides.forEach(side -> blocks.addAll(side.blocks()));
        } else {
            blocks.add(new Columns(14, sides));
        }
        if (here.size() <= FEW) {
            paper.add(new Together(blocks));
        } else {
            for (Block block : blocks) {
                paper.add(block);
            }
        }
    }

    /** A long note in half the width would be cut by the end of the page. */
    private static boolean isLong(Posted piece) {
        List<Note> notes =
                switch (piece) {
                    case Posted.Loose loose -> List.of(loose.note());
                    case Posted.Laid laid -> laid.notes();
                };
        return notes.stream()
                .anyMatch(note -> note.text().length() + note.translation().length() > LONG);
    }

    private Columns.Column side(Kind kind, List<Posted> here) {
        List<Block> side = new ArrayList<>();
        side.add(
                Paragraph.of(Text.of(phrases.mark(kind) + kind.plural()).bold())
                        .after(3)
                        .keptWithNext());
        List<List<Block>> items =
                here.stream()
                        .filter(piece -> phrases.kindOf(piece).equals(kind.id()))
                        .map(piece -> List.of(pieces.block(piece)))
                        .toList();
        boolean none = items.isEmpty();
        side.add(
                none
                        ? Paragraph.of(Look.small(phrases.texts().of("report.none")))
                        : new Listing(Listing.Marker.NONE, Pieces.APART, items));
        return new Columns.Column(none ? SHARE_OF_NONE : 1, side);
    }
}
