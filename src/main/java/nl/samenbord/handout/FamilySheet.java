package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dream;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.text.Texts;

import java.io.IOException;

/** What every family takes home: a few pages in plain words. */
final class FamilySheet {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    FamilySheet(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
        phrases = new Phrases(board, texts);
    }

    void printOn(Paper paper) throws IOException {
        for (Block block : new Opening(board, phrases).blocks("")) {
            paper.add(block);
        }
        paper.add(new WelcomeLines(board, phrases).block());
        for (Block block : new TopPerVoice(board, phrases).blocks()) {
            paper.add(block);
        }
        String about = board.notes().isEmpty() ? "sheet.noNotes" : "sheet.aboutHow";
        paper.add(
                Together.of(
                        Heading.of(2, texts.of("report.about")).bookmarked(),
                        Paragraph.of(texts.of(about)).keptWithNext(),
                        new HeatGrid(board, phrases).table()));
        for (Block block : new PerColumn(board, phrases).blocks()) {
            paper.add(block);
        }
        Promises promises = new Promises(board, phrases);
        paper.add(promises.agreements());
        paper.add(promises.certainties());
        paper.add(promises.dates());
        for (Block block : new AnswerPart(board, phrases).blocks()) {
            paper.add(block);
        }
        Dream dream = board.dream();
        if (dream.now() > 0) {
            paper.add(Paragraph.of(texts.of("sheet.dreamNow", dream.now())));
        }
        if (!board.notes().isEmpty()) {
            paper.add(Paragraph.of(texts.of("sheet.allNotes")));
        }
    }
}
