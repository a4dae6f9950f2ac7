package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The grid with its notes on one large sheet, as large as they can be. */
final class Poster {
    private static final float MARGIN = PageShape.millimetres(11);

    /** Between what stands above the grid and the grid. */
    private static final float BELOW = 8;

    /** The sheet: A3, lying. */
    static final PageShape SHAPE = PageShape.a3().turned().margins(MARGIN, MARGIN);

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    Poster(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
        phrases = new Phrases(board, texts);
    }

    void printOn(Paper paper) throws IOException {
        float width = SHAPE.width() - 2 * SHAPE.marginX();
        float above = paper.height(List.of(heading(), legend("sheet.poster")), width) + BELOW;
        float height = SHAPE.height() - 2 * SHAPE.marginY() - above;
        PosterGrid grid = new PosterGrid(board, phrases, paper, width, height);
        Table table = grid.table();
        paper.add(heading());
        paper.add(legend(grid.whole() ? "sheet.poster.whole" : "sheet.poster"));
        paper.add(table);
    }

    private Block heading() {
        Text title = phrases.ofTemplate(Text.of(board.template().title()).bold().size(24));
        Text facts = Text.of(new Opening(board, phrases).facts()).size(11).colour(Look.MUTED);
        return new Columns(
                20,
                List.of(
                        new Columns.Column(1.3f, List.of(new Heading(1, List.of(title), false))),
                        new Columns.Column(1, List.of(Paragraph.of(facts).aligned(Align.RIGHT)))));
    }

    /** The kinds by their shapes and the voices by their lines. */
    private Block legend(String how) {
        List<Columns.Column> parts = new ArrayList<>();
        for (Kind kind : board.template().kinds()) {
            parts.add(part(Paragraph.of(small(phrases.marked(kind))).after(0)));
        }
        for (Voice voice : new Attendance(board).voices()) {
            Paragraph name = Paragraph.of(small(voice.plural())).after(0);
            BoxStyle style = VoiceLook.of(board.template(), voice).padded(5, 0);
            parts.add(part(Box.of(style, name)));
        }
        parts.add(
                new Columns.Column(
                        3,
                        List.of(
                                Paragraph.of(
                                                small(
                                                        texts.of(
                                                                board.notes().isEmpty()
                                                                        ? "sheet.noNotes"
                                                                        : how)))
                                        .after(0))));
        return new Columns(10, parts);
    }

    private static Columns.Column part(Block block) {
        return new Columns.Column(1, List.of(block));
    }

    private static Text small(String words) {
        return Text.of(words).size(10);
    }
}
