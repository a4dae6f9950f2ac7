package nl.samenbord.store;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A JSON object being read: what was never asked for is what this program doesn't know. */
final class ObjectIn {
    private final Map<String, Json> fields;
    private final String pointer;
    private final List<ObjectIn> all;
    private final Set<String> asked = new HashSet<>();
    private String place;

    private ObjectIn(Json json, String pointer, String place, List<ObjectIn> all) {
        if (!(json instanceof Json.Obj object)) {
            throw new Flaw(Fault.WRONG_TYPE, pointer);
        }
        this.fields = object.fields();
        this.pointer = pointer;
        this.place = place;
        this.all = all;
        all.add(this);
    }

    /** The outermost object. */
    static ObjectIn root(Json json) {
        return new ObjectIn(json, "", "", new ArrayList<>());
    }

    /** Everything in this object, and those inside it, that nobody asked for. */
    Unknown unknown(int minor) {
        Unknown.Found found = new Unknown.Found();
        all.forEach(in -> found.add(in.place, in.fields, in.asked));
        return found.unknown(minor);
    }

    /** The names of all its fields. */
    Set<String> names() {
        return fields.keySet();
    }

    boolean has(String name) {
        asked.add(name);
        return fields.getOrDefault(name, Json.Word.NULL) != Json.Word.NULL;
    }

    /** A text, empty if there is none. */
    String text(String name) {
        return text(name, "");
    }

    /** A text, or the usual one if there is none. */
    String text(String name, String usual) {
        return has(name) ? value(name).text() : usual;
    }

    /** A text that must be there. */
    String need(String name) {
        if (!has(name)) {
            throw flaw(Fault.MISSING_FIELD, name);
        }
        return text(name);
    }

    /** A whole number from 0, 0 if there is none. */
    int number(String name) {
        return has(name) ? value(name).smallNumber() : 0;
    }

    long longNumber(String name) {
        return has(name) ? value(name).number() : 0;
    }

    boolean flag(String name) {
        return has(name) && value(name).flag();
    }

    @Nullable LocalDate date(String name) {
        return has(name) ? parsed(name, LocalDate::parse) : null;
    }

    @Nullable OffsetDateTime moment(String name) {
        return has(name) ? needMoment(name) : null;
    }

    OffsetDateTime needMoment(String name) {
        return parsed(name, OffsetDateTime::parse);
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
        Id id = Id.from(pointer + JsonWriter.line(new Json.Obj(fields)));
        if (!place.isEmpty()) {
            place = Place.element(place.substring(0, place.lastIndexOf('/')), id.toString());
        }
        return id;
    }

    List<String> texts(String name) {
        return elements(name, Value::text);
    }

    List<Id> ids(String name) {
        return elements(name, value -> value.made(Id::of));
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

    /** The object under this name, an empty one if there is none. */
    ObjectIn object(String name) {
        Json json = has(name) ? value(name).json() : Json.Obj.EMPTY;
        return new ObjectIn(json, at(name), Place.field(place, name), all);
    }

    /** The objects in the list under this name. */
    List<ObjectIn> objects(String name) {
        List<ObjectIn> objects = new ArrayList<>();
        String list = Place.field(place, name);
        for (Value value : elements(name, value -> value)) {
            String element = Place.element(list, Place.name(value.json(), objects.size()));
            objects.add(new ObjectIn(value.json(), value.pointer(), element, all));
        }
        return objects;
    }

    /** The objects under this name, each by its own name. */
    <T> Map<String, T> objects(String name, Function<ObjectIn, T> read) {
        ObjectIn inside = object(name);
        Map<String, T> objects = new LinkedHashMap<>();
        inside.fields.keySet().forEach(key -> objects.put(key, read.apply(inside.object(key))));
        return objects;
    }

    /** Makes a value that checks itself; what it refuses is wrong here. */
    <T> T make(Supplier<T> maker) {
        return Value.make(pointer, maker);
    }

    Flaw flaw(Fault fault, String name) {
        return new Flaw(fault, at(name));
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        String text = need(name);
        return Value.make(at(name), () -> parser.apply(text));
    }

    private <T> List<T> elements(String name, Function<Value, T> read) {
        List<T> elements = new ArrayList<>();
        if (has(name)) {
            for (Json element : value(name).elements()) {
                elements.add(read.apply(new Value(element, at(name) + "/" + elements.size())));
            }
        }
        return elements;
    }

    private Value value(String name) {
        return new Value(fields.getOrDefault(name, Json.Word.NULL), at(name));
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
