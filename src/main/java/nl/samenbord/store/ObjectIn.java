package nl.samenbord.store;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A JSON object being read: what was never asked for is what this program doesn't know. */
final class ObjectIn {
    private final Fields fields;
    private final Where where;
    private final List<ObjectIn> all;
    private final boolean[] asked;
    private int next;

    private ObjectIn(Json json, Where where, List<ObjectIn> all) {
        if (!(json instanceof Json.Obj(Fields inside))) {
            throw new Flaw(Fault.WRONG_TYPE, where.pointer());
        }
        this.fields = inside;
        this.where = where;
        this.all = all;
        this.asked = new boolean[inside.size()];
        all.add(this);
    }

    /** The outermost object. */
    static ObjectIn root(Json json) {
        return new ObjectIn(json, Where.root(json), new ArrayList<>());
    }

    /** Everything in this object, and those inside it, that nobody asked for. */
    Unknown unknown(int minor) {
        Unknown.Found found = new Unknown.Found();
        all.forEach(in -> found.add(in.where, in.fields, in.asked));
        return found.unknown(minor);
    }

    /** The names of all its fields. */
    List<String> names() {
        return fields.names();
    }

    boolean has(String name) {
        return given(name) != null;
    }

    /** The value under this name, null if there is none; fields are mostly asked for in order. */
    private @Nullable Json given(String name) {
        int at = fields.indexOf(name, next);
        if (at < 0) {
            return null;
        }
        next = at + 1;
        asked[at] = true;
        Json json = fields.value(at);
        return json == Json.Word.NULL ? null : json;
    }

    private Value value(String name, Json json) {
        return new Value(json, where, name, Value.NO_RANK);
    }

    /** A text, empty if there is none. */
    String text(String name) {
        return text(name, "");
    }

    /** A text, or the usual one if there is none. */
    String text(String name, String usual) {
        Json json = given(name);
        return json == null ? usual : value(name, json).text();
    }

    /** A text that must be there. */
    String need(String name) {
        Json json = given(name);
        if (json == null) {
            throw flaw(Fault.MISSING_FIELD, name);
        }
        return value(name, json).text();
    }

    /** A whole number from 0, 0 if there is none. */
    int number(String name) {
        Json json = given(name);
        return json == null ? 0 : value(name, json).smallNumber();
    }

    long longNumber(String name) {
        Json json = given(name);
        return json == null ? 0 : value(name, json).number();
    }

    boolean flag(String name) {
        Json json = given(name);
        return json != null && value(name, json).flag();
    }

    @Nullable LocalDate date(String name) {
        return has(name) ? parsed(name, LocalDate::parse) : null;
    }

    @Nullable OffsetDateTime moment(String name) {
        return has(name) ? needMoment(name) : null;
    }

    OffsetDateTime needMoment(String name) {
        return parsed(name, Moment::parse);
    }

    Cell cell(String name) {
        return parsed(name, code -> Cell.parse(code).orElseThrow(IllegalArgumentException::new));
    }

    /** An id that must be there. */
    Id id(String name) {
        return parsed(name, Id::of);
    }

    /** The object's own id; one made from its words if it comes from outside and has none. */
    Id ownId() {
        if (has("id")) {
            return id("id");
        }
        byte[] words = JsonWriter.line(new Json.Obj(fields));
        Id id = Id.from(where.pointer() + new String(words, StandardCharsets.UTF_8));
        where.give(id);
        return id;
    }

    /** The object has this id, also where none is written. */
    void knownAs(Id id) {
        if (!has("id")) {
            where.give(id);
        } else if (!id("id").equals(id)) {
            throw flaw(Fault.WRONG_VALUE, "id");
        }
    }

    List<String> texts(String name) {
        return elements(name, Value::text);
    }

    List<Id> ids(String name) {
        return elements(name, value -> value.made(Id::of));
    }

    List<LocalDate> dates(String name) {
        return elements(name, value -> value.made(LocalDate::parse));
    }

    List<Integer> numbers(String name) {
        return elements(name, Value::smallNumber);
    }

    Map<String, Integer> counts(String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ObjectIn named = object(name);
        named.names().forEach(key -> counts.put(key, named.number(key)));
        return counts;
    }

    /** The object under this name as a whole of its own, whose places begin with itself. */
    ObjectIn apart(String name) {
        Json given = given(name);
        return root(given == null ? Json.Obj.EMPTY : given);
    }

    /** The object under this name, an empty one if there is none. */
    ObjectIn object(String name) {
        Json given = given(name);
        Json json = given == null ? Json.Obj.EMPTY : given;
        return new ObjectIn(json, where.field(name, json), all);
    }

    /** The objects in the list under this name. */
    List<ObjectIn> objects(String name) {
        return elements(
                name,
                value ->
                        new ObjectIn(
                                value.json(),
                                where.element(name, value.rank(), value.json()),
                                all));
    }

    /** The objects under this name, each by its own name. */
    <T> Map<String, T> objects(String name, Function<ObjectIn, T> read) {
        ObjectIn inside = object(name);
        Map<String, T> objects = new LinkedHashMap<>();
        inside.names().forEach(key -> objects.put(key, read.apply(inside.object(key))));
        return objects;
    }

    /** Makes a value that checks itself; what it refuses is wrong here. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Flaw(Fault.WRONG_VALUE, where.pointer());
        }
    }

    Flaw flaw(Fault fault, String name) {
        return new Flaw(fault, where.at(name));
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        Json json = given(name);
        if (json == null) {
            throw flaw(Fault.MISSING_FIELD, name);
        }
        return value(name, json).made(parser);
    }

    private <T> List<T> elements(String name, Function<Value, T> read) {
        Json json = given(name);
        if (json == null) {
            return List.of();
        }
        List<Json> elements = value(name, json).elements();
        List<T> made = new ArrayList<>(elements.size());
        for (Json element : elements) {
            made.add(read.apply(new Value(element, where, name, made.size())));
        }
        return made;
    }
}
