package nl.samenbord.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All items of one sort, in the order in which they came; no two share an id. */
public final class Shelf<T extends Item> implements Iterable<T> {
    private final List<T> items;

    private Shelf(List<T> items) {
        this.items = Collections.unmodifiableList(items);
    }

    /** These items; IllegalArgumentException if two share an id. */
    public static <T extends Item> Shelf<T> of(List<? extends T> items) {
        HashSet<Id> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(item.id())) {
                throw new IllegalArgumentException("twice " + item.id());
            }
        }
        return new Shelf<>(new ArrayList<>(items));
    }

    /** Where the item with this id stands, -1 if it doesn't. */
    public int indexOf(Id id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The item with this id. */
    public Optional<T> find(Id id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    /** The item at this place, counted from 0. */
    public T get(int at) {
        return items.get(at);
    }

    /** How many there are. */
    public int size() {
        return items.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The items in their order. */
    public Stream<T> stream() {
        return items.stream();
    }

    /** The items in their order; can't be changed. */
    public List<T> list() {
        return items;
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    Shelf<T> only(Predicate<T> wanted) {
        return new Shelf<>(items.stream().filter(wanted).toList());
    }

    Shelf<T> with(T item, int at) {
        List<T> more = new ArrayList<>(items.size() + 1);
        more.addAll(items);
        more.add(at, item);
        return new Shelf<>(more);
    }

    Shelf<T> without(int at) {
        List<T> fewer = new ArrayList<>(items);
        fewer.remove(at);
        return new Shelf<>(fewer);
    }

    Shelf<T> replaced(int at, T item) {
        List<T> others = new ArrayList<>(items);
        others.set(at, item);
        return new Shelf<>(others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelf<?> shelf && items.equals(shelf.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return "Shelf of " + items.size();
    }
}
