package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/** A part of a template that has a name: a column, a row, a kind, a voice, an ask. */
public sealed interface Named<T extends Named<T>> permits Column, Row, Kind, Voice, Ask {
    /** By which notes and questions find it. */
    String id();

    /** What it is called; may hold soft hyphens. */
    String name();

    /** The same part under another id and name, without what followed from the old name. */
    T named(String id, String name);

    /** These parts, one of them renamed; its id follows, and stays none of the others'. */
    static <T extends Named<T>> List<T> renamed(List<T> all, int place, String name) {
        List<String> others = new ArrayList<>(all.stream().map(Named::id).toList());
        others.remove(place);
        List<T> renamed = new ArrayList<>(all);
        renamed.set(place, all.get(place).named(Naming.id(name, others), name));
        return renamed;
    }

    /** These parts and a new one after them, with an id of its own. */
    static <T extends Named<T>> List<T> plus(List<T> all, T fresh) {
        List<T> more = new ArrayList<>(all);
        more.add(fresh);
        return renamed(more, all.size(), fresh.name());
    }

    /** These parts, another one in the place of one of them. */
    static <T extends Named<T>> List<T> replaced(List<T> all, int place, T other) {
        List<T> replaced = new ArrayList<>(all);
        replaced.set(place, other);
        return replaced;
    }
}
