package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Together;

import java.io.IOException;

/** The page that everybody reads: what matters most, what it was about, what was agreed. */
final class FirstPage {
    private final Board board;
    private final Phrases phrases;

    FirstPage(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
    }

    void printOn(Paper paper) throws IOException {
        for (Block block : new Opening(board, phrases).blocks(phrases.texts().of("sheet.report"))) {
            paper.add(block);
        }
        for (Block block : new TopPerVoice(board, phrases).blocks()) {
            paper.add(block);
        }
        paper.add(
                Together.of(
                        Heading.of(2, phrases.texts().of("report.about")),
                        new HeatGrid(board, phrases).table()));
        paper.add(new Promises(board, phrases).agreements());
    }
}
