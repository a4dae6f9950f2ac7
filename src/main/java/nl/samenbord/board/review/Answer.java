package nl.samenbord.board.review;

import nl.samenbord.board.Board;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;

import java.util.List;

/** What parents hear of the talk with the school's leaders: what was decided of which theme. */
public record Answer(Theme theme, Proposal proposal) {
    /** All that was decided so on a board, theme by theme. */
    public static List<Answer> of(Board board, Proposal.Verdict verdict) {
        return board.all(Theme.class).stream()
                .flatMap(
                        theme ->
                                Themes.proposals(board, theme).stream()
                                        .map(proposal -> new Answer(theme, proposal)))
                .filter(answer -> answer.proposal().verdict() == verdict)
                .toList();
    }
}
