package nl.samenbord.merge;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What a value comes to on each side once that which only one side changed is taken over by the
 * other.
 */
record Pair<V extends @Nullable Object>(V mine, V theirs) {
    /** From what it was before on both (what is not known counts as that) and what it is now. */
    static <V extends @Nullable Object> Pair<V> of(@Nullable V before, V mine, V theirs) {
        if (Objects.equals(mine, before)) {
            return new Pair<>(theirs, theirs);
        }
        return Objects.equals(theirs, before) ? new Pair<>(mine, mine) : new Pair<>(mine, theirs);
    }

    /** Whether both sides agree by now. */
    boolean agrees() {
        return Objects.equals(mine, theirs);
    }

    /** What stands after this decision. */
    V after(Decision decision) {
        return decision == Decision.THEIRS ? theirs : mine;
    }
}
