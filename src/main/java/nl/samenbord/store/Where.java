package nl.samenbord.store;

import nl.samenbord.board.Id;

import org.jspecify.annotations.Nullable;

/** Where an object stands in the document it is read from; worked out only when it is asked. */
final class Where {
    private static final int NO_RANK = -1;

    private final @Nullable Where outer;
    private final String name;
    private final int rank;
    private final Json json;
    private @Nullable Id given;

    private Where(@Nullable Where outer, String name, int rank, Json json) {
        this.outer = outer;
        this.name = name;
        this.rank = rank;
        this.json = json;
    }

    /** The document itself. */
    static Where root(Json json) {
        return new Where(null, "", NO_RANK, json);
    }

    /** A field of the object here. */
    Where field(String field, Json value) {
        return new Where(this, field, NO_RANK, value);
    }

    /** An element of the list under this name in the object here. */
    Where element(String list, int at, Json value) {
        return new Where(this, list, at, value);
    }

    /** The object had no id and is known by this one from now on. */
    void give(Id id) {
        given = id;
    }

    /** By names and numbers, as it stands there now. */
    String pointer() {
        if (outer == null) {
            return "";
        }
        return rank == NO_RANK ? outer.at(name) : outer.at(name) + "/" + rank;
    }

    /** The pointer of a field of the object here. */
    String at(String field) {
        return pointer() + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** By names and ids, so that it is found again. */
    String place() {
        if (outer == null) {
            return "";
        }
        String here = Place.field(outer.place(), name);
        if (rank == NO_RANK) {
            return here;
        }
        return Place.element(here, given == null ? Place.name(json, rank) : given.toString());
    }
}
