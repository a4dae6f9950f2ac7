package nl.samenbord.merge;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Lays single values together, and asks where both sides tell something else. */
record Teller(Referee referee) {
    /** A value that is always there. */
    <V> V one(Told told, V before, V mine, V theirs) {
        return one(told, "", before, mine, theirs);
    }

    /** The same of one voice, table or language. */
    <V> V one(Told told, String of, V before, V mine, V theirs) {
        Pair<V> pair = Pair.of(before, mine, theirs);
        return pair.agrees()
                ? pair.mine()
                : pair.after(ask(told, of, mine.toString(), theirs.toString()));
    }

    /** A value that may be missing. */
    <V> @Nullable V perhaps(Told told, @Nullable V before, @Nullable V mine, @Nullable V theirs) {
        Pair<@Nullable V> pair = Pair.of(before, mine, theirs);
        return pair.agrees() ? pair.mine() : pair.after(ask(told, "", words(mine), words(theirs)));
    }

    /** Numbers of each voice. */
    Map<String, Integer> counts(
            Told told,
            String of,
            Map<String, Integer> before,
            Map<String, Integer> mine,
            Map<String, Integer> theirs) {
        return Lists.of(
                before,
                mine,
                theirs,
                (voice, was, my, their) ->
                        one(told, (of + " " + voice).strip(), was == null ? 0 : was, my, their));
    }

    Decision ask(Told told, String of, String mine, String theirs) {
        return referee.ask(new Conflict.Facts(told, of, mine, theirs));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
