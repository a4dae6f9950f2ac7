package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Id;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Strongest;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

import java.util.ArrayList;
import java.util.List;

/** What stands highest in each column of the grid; its first notes as long as there are no dots. */
final class PerColumn {
    private static final int MOST = 2;
    private static final int LONGEST = 90;

    private final Board board;
    private final Phrases phrases;

    PerColumn(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
    }

    /** A list with an item for each column in which something hangs; nothing on an empty grid. */
    List<Block> blocks() {
        List<List<Block>> items = new ArrayList<>();
        List<Column> columns = board.template().columns();
        List<Id> given = Standings.of(board).stream().map(one -> one.posted().id()).toList();
        for (int at = 0; at < columns.size(); at++) {
            List<Posted> pieces =
                    Strongest.of(board, at).stream()
                            .filter(piece -> given.isEmpty() || given.contains(piece.id()))
                            .toList();
            if (!pieces.isEmpty()) {
                items.add(List.of(item(columns.get(at), pieces)));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(
                                        2,
                                        phrases.texts()
                                                .of(
                                                        given.isEmpty()
                                                                ? "sheet.perColumn.first"
                                                                : "sheet.perColumn"))
                                .bookmarked(),
                        Listing.of(Listing.Marker.BULLET, items));
    }

    private Block item(Column column, List<Posted> pieces) {
        List<Text> words = new ArrayList<>();
        words.add(Text.of(column.longName() + ": ").bold().colour(Colour.of(column.colour())));
        pieces.stream()
                .limit(MOST)
                .forEach(
                        piece -> {
                            words.add(Text.of(words.size() > 1 ? " · " : ""));
                            words.add(phrases.title(piece, LONGEST));
                        });
        return Paragraph.of(words.toArray(Text[]::new)).after(1);
    }
}
