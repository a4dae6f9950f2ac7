package nl.samenbord.merge;

import nl.samenbord.board.Id;
import nl.samenbord.board.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One's own side, the other one, and what both were before if that is known; who is asked where
 * they differ.
 */
record Trio(@Nullable Side before, Side mine, Side theirs, Referee referee) {
    static final Comparator<Id> BY_ID = Comparator.comparing((Id id) -> id.value().toString());

    /** How two items with one id become one, or two. */
    interface One<T> {
        List<T> of(@Nullable T before, T mine, T theirs);
    }

    /** Ids in an order that says nothing, but is the same on each side. */
    static Order<Id> order() {
        return new Order<>(BY_ID);
    }

    /** All items of both sides, in the order of both. */
    <T> List<T> all(
            Map<Id, T> was, Map<Id, T> mines, Map<Id, T> others, Absent<T> absent, One<T> one) {
        List<Id> ids = order().of(List.copyOf(mines.keySet()), List.copyOf(others.keySet()));
        List<T> all = new ArrayList<>(ids.size());
        for (Id id : ids) {
            T old = was.get(id);
            T my = mines.get(id);
            T their = others.get(id);
            if (my != null && their != null) {
                all.addAll(my.equals(their) ? List.of(my) : one.of(old, my, their));
            } else if (my != null && absent.stays(old, my, Decision.MINE)) {
                all.add(my);
            } else if (their != null && absent.stays(old, their, Decision.THEIRS)) {
                all.add(their);
            }
        }
        return all;
    }

    /** Whether an item stays that is on one side only. */
    interface Absent<T> {
        boolean stays(@Nullable T before, T there, Decision side);
    }

    /** It stays if it is new, or was changed where it is; the latter is asked. */
    <T extends Item> boolean stays(@Nullable T before, T there, Decision side) {
        if (before == null) {
            return true;
        }
        return !Objects.equals(before, there)
                && referee.ask(new Conflict.Gone(there, side)) == side;
    }

    /** All items of one sort. */
    <T extends Item> List<T> all(Class<T> sort, One<T> one) {
        return all(old(sort), mine.all(sort), theirs.all(sort), this::stays, one);
    }

    private <T extends Item> Map<Id, T> old(Class<T> sort) {
        return before == null ? new LinkedHashMap<>() : before.all(sort);
    }

    /** A part of an item that can have one value only, where it is asked which. */
    <V extends @Nullable Object> V part(Item my, Item their, Part part, Pair<V> pair) {
        return pair.agrees()
                ? pair.mine()
                : pair.after(referee.ask(new Conflict.Parted(my, their, part, Decision.MINE)));
    }
}
