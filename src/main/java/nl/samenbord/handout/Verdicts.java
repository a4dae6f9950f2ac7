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

/** What the school's leaders decided, in words that parents can do something with. */
final class Verdicts {
    private final Board board;
    private final Texts texts;

    Verdicts(Board board, Phrases phrases) {
        this.board = board;
        texts = phrases.texts();
    }

    /** What is done, what not yet and what not, each with its reason; nothing before the talk. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Proposal.Verdict verdict : Proposal.Verdict.values()) {
            List<List<Block>> items =
                    verdict == Proposal.Verdict.OPEN
                            ? List.of()
                            : Answer.of(board, verdict).stream()
                                    .map(answer -> item(answer.proposal()))
                                    .toList();
            if (!items.isEmpty()) {
                blocks.add(Heading.of(2, name(verdict)).bookmarked());
                blocks.add(Listing.of(Listing.Marker.BULLET, items));
            }
        }
        return blocks;
    }

    /** What was decided; empty while it is open. */
    String name(Proposal.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "";
            case DO -> texts.of("talk.weDo");
            case LATER -> texts.of("talk.weDoLater");
            case NOT -> texts.of("talk.weDoNot");
        };
    }

    private List<Block> item(Proposal proposal) {
        String reason = proposal.reason();
        Text why = Text.of(reason.isEmpty() ? "" : " · " + texts.of("talk.because", reason));
        return List.of(Paragraph.of(Text.of(proposal.what()).bold(), why).after(2));
    }
}
