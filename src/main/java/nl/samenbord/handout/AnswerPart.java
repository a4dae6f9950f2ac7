package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.review.Answer;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What was decided with the school's leaders: this we do, this not yet, this not, and why. */
final class AnswerPart {
    private final Board board;
    private final Texts texts;

    AnswerPart(Board board, Phrases phrases) {
        this.board = board;
        texts = phrases.texts();
    }

    /** Nothing where nothing was decided. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, texts.of("talk.weDo"), Proposal.Verdict.DO);
        add(blocks, texts.of("talk.weDoLater"), Proposal.Verdict.LATER);
        add(blocks, texts.of("talk.weDoNot"), Proposal.Verdict.NOT);
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.of(2, texts.of("sheet.answer")).bookmarked());
        }
        return blocks;
    }

    private void add(List<Block> blocks, String heading, Proposal.Verdict verdict) {
        List<List<Block>> items = Answer.of(board, verdict).stream().map(this::item).toList();
        if (!items.isEmpty()) {
            blocks.add(Heading.of(3, heading));
            blocks.add(Listing.of(Listing.Marker.BULLET, items));
        }
    }

    private List<Block> item(Answer answer) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(Text.of(answer.proposal().what()).bold()).after(0));
        String reason = answer.proposal().reason();
        if (!reason.isEmpty()) {
            lines.add(Paragraph.of(texts.of("talk.because", reason)).after(0));
        }
        String told = answer.theme().told();
        if (!told.isEmpty()) {
            lines.add(Paragraph.of(Look.small(texts.of("talk.told", told))).after(0));
        }
        return lines;
    }
}
