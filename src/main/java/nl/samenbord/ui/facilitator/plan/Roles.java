package nl.samenbord.ui.facilitator.plan;

import nl.samenbord.board.Board;
import nl.samenbord.privacy.Found;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Reason;
import nl.samenbord.ui.facilitator.hand.Hand;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees to it that a plan names roles and groups, never a person. */
final class Roles {
    private final Hand hand;
    private final NoteSignals signals;

    Roles(Hand hand, NoteSignals signals) {
        this.hand = hand;
        this.signals = signals;
    }

    /** Whether these words name nobody; the team of one group is a group. */
    boolean isRole(String words) {
        return signals.in(hand.board(), words).stream()
                .allMatch(found -> found.reason() == Reason.GROUP);
    }

    /** The words in these texts that may point at a person; empty if none do. */
    String persons(Stream<String> texts) {
        Board board = hand.board();
        List<String> found =
                texts.flatMap(text -> signals.in(board, text).stream())
                        .map(Found::words)
                        .distinct()
                        .toList();
        return found.stream().map(words -> "“" + words + "”").collect(Collectors.joining(", "));
    }
}
