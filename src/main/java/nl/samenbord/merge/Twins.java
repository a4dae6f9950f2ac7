package nl.samenbord.merge;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Former;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two items with one id that say two things. Both are kept: the one under the id, the other under
 * an id that follows from its words, so that it is the same whoever lays them together, and known
 * again when that is done again.
 */
record Twins(Trio trio) {
    /** Gives an item another id. */
    interface Renamed<T> {
        T under(Id id, T item);
    }

    /** What stays of the two; they are told as they stood on each side. */
    <T extends Item> List<T> of(Conflict.Words told, T mine, T theirs, Renamed<T> renamed) {
        Id otherOfMine = other(mine);
        Id otherOfTheirs = other(theirs);
        boolean mineFirst = words(mine).compareTo(words(theirs)) <= 0;
        boolean mineIsThere = trio.theirs().knows(otherOfMine);
        boolean theirsIsHere = trio.mine().knows(otherOfTheirs);
        if (mineIsThere || theirsIsHere) {
            boolean mineStays = (mineIsThere && theirsIsHere) ? mineFirst : theirsIsHere;
            return List.of(mineStays ? mine : theirs);
        }
        return switch (trio.referee().ask(told)) {
            case MINE -> List.of(mine);
            case THEIRS -> List.of(theirs);
            case BOTH ->
                    mineFirst
                            ? List.of(mine, renamed.under(otherOfTheirs, theirs))
                            : List.of(theirs, renamed.under(otherOfMine, mine));
        };
    }

    private static Id other(Item item) {
        return Id.from("samenbord twin " + item.id() + '\0' + words(item));
    }

    private static String words(Item item) {
        return switch (item) {
            case Note note -> String.join("\0", note.text(), note.language(), note.translation());
            case Statement statement ->
                    String.join(
                            "\0",
                            statement.text(),
                            statement.question(),
                            counts(statement.tallies()));
            case Parked parked -> parked.text();
            case Agreement agreement ->
                    String.join("\0", agreement.what(), agreement.who(), agreement.when());
            case Baseline baseline -> String.join("\0", baseline.text(), baseline.row());
            case Former former ->
                    String.join(
                            "\0",
                            former.title(),
                            String.valueOf(former.date()),
                            former.dream().toString());
            case Carried carried ->
                    String.join(
                            "\0",
                            carried.what(),
                            carried.who(),
                            carried.when(),
                            far(carried.came()));
            case Certainty certainty -> certainty.text();
            case Theme theme ->
                    String.join(
                            "\0",
                            theme.title(),
                            theme.wish(),
                            theme.why(),
                            theme.told(),
                            far(theme.progress()));
            case Action action ->
                    String.join(
                            "\0",
                            action.what(),
                            action.who(),
                            action.from(),
                            action.when(),
                            far(action.progress()));
            case Proposal proposal ->
                    String.join(
                            "\0", proposal.what(), proposal.verdict().name(), proposal.reason());
            default -> throw new IllegalArgumentException("of this there is one only");
        };
    }

    private static String far(Progress progress) {
        return progress.state() + " " + progress.reason();
    }

    private static String counts(Map<String, Tally> tallies) {
        StringBuilder counts = new StringBuilder();
        new TreeMap<>(tallies)
                .forEach(
                        (voice, tally) ->
                                counts.append(voice)
                                        .append(' ')
                                        .append(tally.agree())
                                        .append(' ')
                                        .append(tally.disagree())
                                        .append(' ')
                                        .append(tally.unsure())
                                        .append('\0'));
        return counts.toString();
    }
}
