package nl.samenbord.ui.facilitator.tables;

import nl.samenbord.board.Balance;

import java.util.List;
import java.util.stream.Collectors;

/** Tells how many notes a table has from a voice. */
final class Counted {
    private Counted() {}

    /** "5", or round by round "3 + 2" where notes were written in several. */
    static String words(Balance balance, int table, String voice) {
        List<Integer> rounds = balance.rounds();
        int all = balance.notes(table, voice);
        if (rounds.size() < 2 || all == 0) {
            return Integer.toString(all);
        }
        return rounds.stream()
                .map(round -> Integer.toString(balance.notes(table, voice, round)))
                .collect(Collectors.joining(" + "));
    }
}
