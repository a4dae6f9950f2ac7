package nl.samenbord.merge;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Facts;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes over how one's own side writes a text, wherever the other side says the same: a program
 * that passed the file on may have written accents in another way, or left something that can't be
 * seen.
 */
final class Spelling {
    private final Map<Id, Item> mine = new HashMap<>();

    private Spelling(Board board) {
        board.all(Binned.class).forEach(binned -> mine.put(binned.id(), binned));
        board.shelves().values().forEach(shelf -> shelf.forEach(i -> mine.putIfAbsent(i.id(), i)));
    }

    /** The other board, with its texts as they are written here. */
    static Board of(Board other, Board mine) {
        Spelling spelling = new Spelling(mine);
        Map<Class<? extends Item>, Shelf<?>> shelves = new LinkedHashMap<>();
        other.shelves()
                .forEach(
                        (sort, shelf) ->
                                shelves.put(
                                        sort,
                                        Shelf.of(shelf.stream().map(spelling::item).toList())));
        return new Board(
                (Template) as(other.template(), mine.template()),
                (Facts) as(other.facts(), mine.facts()),
                shelves,
                other.erased());
    }

    private Item item(Item other) {
        Item own = mine.get(other.id());
        return own == null
                ? other
                : (Item)
                        as(
                                other,
                                own instanceof Binned binned && !(other instanceof Binned)
                                        ? binned.note()
                                        : own);
    }

    private static Object as(Object other, Object mine) {
        if (other.equals(mine)) {
            return other;
        }
        return switch (other) {
            case String text when mine instanceof String own && Words.same(text, own) -> own;
            case Record record -> record(record, mine);
            case List<?> list when mine instanceof List<?> own -> list(list, own);
            case Map<?, ?> map when mine instanceof Map<?, ?> own -> map(map, own);
            default -> other;
        };
    }

    /** A note that lies in the bin on the other side only is compared with the one that hangs. */
    private static Object record(Record other, Object mine) {
        boolean alike = other.getClass().equals(mine.getClass());
        RecordComponent[] parts = other.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        boolean changed = false;
        for (int i = 0; i < parts.length; i++) {
            Object theirs = part(parts[i], other);
            Object own = alike ? part(parts[i], mine) : mine;
            values[i] = theirs == null || own == null ? theirs : as(theirs, own);
            types[i] = parts[i].getType();
            changed |= !Objects.equals(values[i], theirs);
        }
        return changed ? made(other.getClass(), types, values) : other;
    }

    private static @Nullable Object part(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type, Class<?>[] types, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> list(List<?> other, List<?> mine) {
        List<Object> all = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < other.size(); i++) {
            Object theirs = other.get(i);
            Object told = i < mine.size() ? as(theirs, mine.get(i)) : theirs;
            Object same =
                    mine.contains(told)
                            ? told
                            : mine.stream()
                                    .filter(own -> as(theirs, own).equals(own))
                                    .map(Object.class::cast)
                                    .findFirst()
                                    .orElse(told);
            all.add(same);
            changed |= !same.equals(theirs);
        }
        return changed ? all : other;
    }

    private static Map<?, ?> map(Map<?, ?> other, Map<?, ?> mine) {
        Map<Object, Object> all = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> entry : other.entrySet()) {
            Object theirs = entry.getValue();
            Object own = mine.get(entry.getKey());
            Object told = own == null ? theirs : as(theirs, own);
            all.put(entry.getKey(), told);
            changed |= !told.equals(theirs);
        }
        return changed ? all : other;
    }
}
