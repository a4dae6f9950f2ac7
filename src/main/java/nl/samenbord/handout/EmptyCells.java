package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.List;

/** The questions to which nobody wrote anything: not unimportant, only not asked yet. */
final class EmptyCells {
    private final Template template;
    private final Counts counts;
    private final Texts texts;

    EmptyCells(Board board, Phrases phrases) {
        template = board.template();
        counts = new Counts(board);
        texts = phrases.texts();
    }

    /** The list; nothing where every cell has notes or none has. */
    List<Block> blocks() {
        List<List<Block>> empty =
                template.cells().stream()
                        .filter(cell -> counts.in(cell) == 0)
                        .map(this::line)
                        .toList();
        if (empty.isEmpty() || counts.total() == 0) {
            return List.of();
        }
        return List.of(
                Heading.of(2, texts.of("sheet.emptyCells")).bookmarked(),
                Paragraph.of(texts.of("sheet.emptyCells.how")).keptWithNext(),
                Listing.of(Listing.Marker.NONE, empty));
    }

    private List<Block> line(Cell cell) {
        String name = template.column(cell).longName() + " · " + template.row(cell).name();
        Text code = Text.of(cell.code() + "  ").bold();
        String question = template.question(cell);
        Text rest = Text.of(question.isEmpty() ? name : name + ": " + question);
        return List.of(Paragraph.of(code, rest).after(0));
    }
}
