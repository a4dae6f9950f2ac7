package nl.samenbord.merge;

import nl.samenbord.board.Item;
import nl.samenbord.board.Words;

import java.util.List;
import java.util.TreeSet;

/** Texts of which there can be one only, and which are kept one after the other if both differ. */
record Texts(Referee referee) {
    private static final String BETWEEN = " / ";

    /** The text of this part of an item. */
    String of(Item mine, Item theirs, Part part, Pair<String> pair) {
        if (pair.agrees()) {
            return pair.mine();
        }
        String both = both(pair);
        // one of them is both already
        if (both.equals(pair.mine()) || both.equals(pair.theirs())) {
            return both;
        }
        boolean fits = Words.length(both) <= Words.LONGEST;
        Decision usual = fits ? Decision.BOTH : Decision.MINE;
        Decision decision = referee.ask(new Conflict.Parted(mine, theirs, part, usual));
        return decision == Decision.BOTH && fits ? both : pair.after(decision);
    }

    private static String both(Pair<String> pair) {
        TreeSet<String> parts = new TreeSet<>(List.of(pair.mine().split(BETWEEN)));
        parts.addAll(List.of(pair.theirs().split(BETWEEN)));
        parts.remove("");
        return String.join(BETWEEN, parts);
    }
}
