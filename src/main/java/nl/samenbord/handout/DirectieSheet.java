package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** For the talk with the school's leaders: what came out, and room for what is decided. */
final class DirectieSheet {
    /** How long the lists on the first page may be, the longest that fits is taken. */
    private record Lengths(int agree, int differ, int statements) {}

    private static final List<Lengths> LENGTHS =
            List.of(
                    new Lengths(4, 4, 5),
                    new Lengths(4, 3, 4),
                    new Lengths(3, 3, 3),
                    new Lengths(3, 2, 3),
                    new Lengths(2, 2, 3),
                    new Lengths(2, 2, 2),
                    new Lengths(2, 2, 1),
                    new Lengths(2, 1, 1),
                    new Lengths(1, 1, 0));

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    DirectieSheet(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
        phrases = new Phrases(board, texts);
    }

    /** Prints a page of outcomes and a page to write on. */
    void printOn(Paper paper, PageShape shape) throws IOException {
        for (Block block : firstPage(paper, shape)) {
            paper.add(block);
        }
        paper.breakPage();
        for (Block block : new Decisions(board, phrases).blocks()) {
            paper.add(block);
        }
    }

    private List<Block> firstPage(Paper paper, PageShape shape) {
        float width = shape.width() - 2 * shape.marginX();
        float height = shape.height() - 2 * shape.marginY();
        List<Block> blocks = List.of();
        for (Lengths lengths : LENGTHS) {
            blocks = outcomes(lengths);
            if (paper.height(blocks, width) <= height) {
                return blocks;
            }
        }
        return blocks;
    }

    private List<Block> outcomes(Lengths lengths) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Opening(board, phrases).blocks(texts.of("sheet.directie")));
        blocks.addAll(new EveningFigures(board, phrases).blocks());
        blocks.addAll(new Differences(board, phrases).together(lengths.agree(), lengths.differ()));
        blocks.addAll(new StatementsPart(board, phrases).mostDivided(lengths.statements()));
        return blocks;
    }
}
