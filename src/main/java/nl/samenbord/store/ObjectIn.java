package nl.samenbord.store;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Words;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
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
        return has(name) ? textOf(fields.get(name), at(name)) : usual;
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
        long value = longNumber(name);
        if (value > Integer.MAX_VALUE) {
            throw flaw(Fault.WRONG_VALUE, name);
        }
        return (int) value;
    }

    long longNumber(String name) {
        return has(name) ? numberOf(fields.get(name), at(name)) : 0;
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (fields.get(name) instanceof Json.Word word) {
            return word == Json.Word.TRUE;
        }
        throw flaw(Fault.WRONG_TYPE, name);
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
        place = Place.element(place.substring(0, place.lastIndexOf('/')), id.toString());
        return id;
    }

    List<String> texts(String name) {
        return elements(name, (json, where) -> textOf(json, where));
    }

    List<Id> ids(String name) {
        return elements(
                name, (json, where) -> make(Fault.WRONG_VALUE, where, () -> id(json, where)));
    }

    List<Integer> numbers(String name) {
        return elements(name, (json, where) -> (int) Math.min(numberOf(json, where), 1_000_000));
    }

    Map<String, Integer> counts(String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        fieldsOf(name)
                .forEach(
                        (key, json) -> {
                            long count = numberOf(json, at(name) + "/" + key);
                            counts.put(key, (int) Math.min(count, Integer.MAX_VALUE));
                        });
        return counts;
    }

    /** The object under this name, an empty one if there is none. */
    ObjectIn object(String name) {
        Json.Obj none = Json.Obj.EMPTY;
        Json json = has(name) ? fields.getOrDefault(name, none) : none;
        return new ObjectIn(json, at(name), Place.field(place, name), all);
    }

    /** The objects in the list under this name. */
    List<ObjectIn> objects(String name) {
        List<ObjectIn> objects = new ArrayList<>();
        elements(
                name,
                (json, where) -> {
                    String list = Place.field(place, name);
                    String element = Place.element(list, Place.name(json, objects.size()));
                    return objects.add(new ObjectIn(json, where, element, all));
                });
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
        return make(Fault.WRONG_VALUE, pointer, maker);
    }

    Flaw flaw(Fault fault, String name) {
        return new Flaw(fault, at(name));
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        String text = need(name);
        return make(Fault.WRONG_VALUE, at(name), () -> parser.apply(text));
    }

    private static <T> T make(Fault fault, String where, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Flaw(fault, where);
        }
    }

    private <T> List<T> elements(String name, Element<T> read) {
        List<T> values = new ArrayList<>();
        if (has(name)) {
            if (!(fields.get(name) instanceof Json.Arr array)) {
                throw flaw(Fault.WRONG_TYPE, name);
            }
            for (Json element : array.elements()) {
                values.add(read.from(element, at(name) + "/" + values.size()));
            }
        }
        return values;
    }

    private Map<String, Json> fieldsOf(String name) {
        if (!has(name)) {
            return Map.of();
        }
        if (fields.get(name) instanceof Json.Obj object) {
            return object.fields();
        }
        throw flaw(Fault.WRONG_TYPE, name);
    }

    private interface Element<T> {
        T from(Json json, String pointer);
    }

    private static Id id(Json json, String where) {
        return Id.of(textOf(json, where));
    }

    private static String textOf(@Nullable Json json, String where) {
        if (json instanceof Json.Text text) {
            return Words.wellFormed(text.value());
        }
        throw new Flaw(Fault.WRONG_TYPE, where);
    }

    private static long numberOf(@Nullable Json json, String where) {
        if (!(json instanceof Json.Num number)) {
            throw new Flaw(Fault.WRONG_TYPE, where);
        }
        if (!number.digits().matches("[0-9]{1,18}")) {
            throw new Flaw(Fault.WRONG_VALUE, where);
        }
        return Long.parseLong(number.digits());
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
