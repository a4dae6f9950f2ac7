package nl.samenbord.merge;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays lists of values and values by name together. */
final class Lists {
    private Lists() {}

    /** Everything of both, without what one side took out. */
    static <T extends Comparable<T>> List<T> of(List<T> before, List<T> mine, List<T> theirs) {
        return of(before, mine, theirs, Comparator.naturalOrder());
    }

    /** The same for values that have no order of their own. */
    static <T> List<T> of(List<T> before, List<T> mine, List<T> theirs, Comparator<T> earlier) {
        Pair<List<T>> pair = Pair.of(before, mine, theirs);
        if (pair.agrees()) {
            return pair.mine();
        }
        Set<T> stays = staying(before, mine, theirs);
        return new Order<>(earlier)
                .of(distinct(before), distinct(mine), distinct(theirs)).stream()
                        .filter(stays::contains)
                        .toList();
    }

    /** What is on both sides, or on one and was not there before. */
    static <T> Set<T> staying(Collection<T> before, Collection<T> mine, Collection<T> theirs) {
        Set<T> stays = new HashSet<>(mine);
        stays.addAll(theirs);
        for (T each : before) {
            if (!mine.contains(each) || !theirs.contains(each)) {
                stays.remove(each);
            }
        }
        return stays;
    }

    private static <T> List<T> distinct(List<T> list) {
        return new ArrayList<>(new LinkedHashSet<>(list));
    }

    /** How two values under one name become one; before is null if there was none. */
    interface One<K, V> {
        V of(K name, @Nullable V before, V mine, V theirs);
    }

    /** Everything by name of both, without what one side took out and the other left as it was. */
    static <K extends Comparable<K>, V> Map<K, V> of(
            Map<K, V> before, Map<K, V> mine, Map<K, V> theirs, One<K, V> one) {
        Order<K> order = new Order<>(Comparator.<K>naturalOrder());
        Map<K, V> all = new LinkedHashMap<>();
        for (K name : order.of(List.copyOf(mine.keySet()), List.copyOf(theirs.keySet()))) {
            V was = before.get(name);
            V my = mine.get(name);
            V their = theirs.get(name);
            if (my != null && their != null) {
                all.put(name, one.of(name, was, my, their));
            } else {
                V there = my == null ? their : my;
                if (there != null && !there.equals(was)) {
                    all.put(name, there);
                }
            }
        }
        return all;
    }
}
