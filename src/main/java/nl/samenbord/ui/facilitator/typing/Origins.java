package nl.samenbord.ui.facilitator.typing;

import nl.samenbord.board.Board;
import nl.samenbord.board.review.Afterwards;
import nl.samenbord.text.Texts;

import java.util.List;
import java.util.stream.Stream;

/** Where notes come from that were not written at a table. */
public final class Origins {
    private Origins() {}

    /** The usual ones. */
    public static List<String> usual(Texts texts) {
        return List.of(
                texts.of("origin.coffee"), texts.of("origin.letter"), texts.of("origin.interview"));
    }

    /** The usual ones, and those that stand on notes already. */
    static List<String> known(Texts texts, Board board) {
        return Stream.concat(usual(texts).stream(), Afterwards.origins(board).stream())
                .distinct()
                .toList();
    }
}
