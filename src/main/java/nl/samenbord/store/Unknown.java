package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file holds that this program doesn't know: kept beside the session, and put back where it
 * was when the session is written again.
 */
public final class Unknown {
    /** Nothing at all: a session that comes from this program. */
    public static final Unknown NOTHING = new Unknown(Map.of(), 0);

    private final Map<String, Extra> places;
    private final int minor;

    private Unknown(Map<String, Extra> places, int minor) {
        this.places = Map.copyOf(places);
        this.minor = minor;
    }

    /** The fields of one object that nobody knew, among the names of all its fields. */
    private record Extra(List<String> order, Map<String, Json> fields) {
        Extra with(Extra other) {
            List<String> names = new ArrayList<>(order);
            other.order.stream().filter(name -> !order.contains(name)).forEach(names::add);
            Map<String, Json> all = new HashMap<>(other.fields);
            all.putAll(fields);
            return new Extra(names, all);
        }

        List<String> differing(Extra other) {
            return fields.keySet().stream()
                    .filter(name -> isOther(fields.get(name), other.fields.get(name)))
                    .toList();
        }

        private static boolean isOther(@Nullable Json mine, @Nullable Json theirs) {
            return mine != null
                    && theirs != null
                    && !Arrays.equals(JsonWriter.line(mine), JsonWriter.line(theirs));
        }
    }

    /** Collects what nobody asked for. */
    static final class Found {
        private final Map<String, Extra> places = new LinkedHashMap<>();

        void add(Where where, Fields fields, boolean[] known) {
            Map<String, Json> rest = new HashMap<>();
            for (int i = 0; i < known.length; i++) {
                if (!known[i]) {
                    rest.put(fields.name(i), fields.value(i));
                }
            }
            if (!rest.isEmpty()) {
                places.put(where.place(), new Extra(fields.names(), rest));
            }
        }

        Unknown unknown(int minor) {
            return new Unknown(places, minor);
        }
    }

    /** Whether there is nothing of the kind. */
    public boolean isNothing() {
        return places.isEmpty();
    }

    /** The minor version of the program that wrote it. */
    int minor() {
        return minor;
    }

    /** The same with what another file holds; where both hold something else, this one's stays. */
    public Unknown with(Unknown other) {
        Map<String, Extra> all = new HashMap<>(places);
        other.places.forEach((place, extra) -> all.merge(place, extra, Extra::with));
        return new Unknown(all, Math.max(minor, other.minor));
    }

    /** The names of the fields in which both hold something else. */
    public Set<String> differing(Unknown other) {
        Set<String> names = new TreeSet<>();
        places.forEach(
                (place, extra) -> {
                    Extra theirs = other.places.get(place);
                    if (theirs != null) {
                        names.addAll(extra.differing(theirs));
                    }
                });
        return names;
    }

    /** What is written, with what nobody knows put back; known objects that hold nothing go. */
    Json.Obj into(Json.Obj known) {
        return into(known, "");
    }

    private Json.Obj into(Json.Obj known, String place) {
        Fields fields = known.fields();
        Fields.Growing merged = new Fields.Growing();
        for (int i = 0; i < fields.size(); i++) {
            Json whole = into(fields.value(i), place, fields.name(i));
            if (!(whole instanceof Json.Obj object) || object.fields().size() > 0) {
                merged.add(fields.name(i), whole);
            }
        }
        Extra extra = places.get(place);
        return new Json.Obj(extra == null ? merged.done() : woven(merged.done(), extra));
    }

    private Json into(Json value, String place, String name) {
        return switch (value) {
            case Json.Obj object -> into(object, Place.field(place, name));
            case Json.Arr(List<Json> elements) -> {
                String list = Place.field(place, name);
                List<Json> merged = new ArrayList<>(elements.size());
                for (Json element : elements) {
                    merged.add(element(element, list, merged.size()));
                }
                yield new Json.Arr(merged);
            }
            case Json.Text _, Json.Num _, Json.Word _ -> value;
        };
    }

    private Json element(Json element, String list, int rank) {
        return element instanceof Json.Obj object
                ? into(object, Place.element(list, Place.name(object, rank)))
                : element;
    }

    /** Each unknown field comes after the nearest field before it that is still there. */
    private static Fields woven(Fields known, Extra extra) {
        List<String> names = new ArrayList<>(known.names());
        int after = 0;
        for (String name : extra.order()) {
            if (known.get(name) != null) {
                after = names.indexOf(name) + 1;
            } else if (extra.fields().containsKey(name)) {
                names.add(after, name);
                after++;
            }
        }
        Fields.Growing woven = new Fields.Growing();
        for (String name : names) {
            Json value = known.get(name);
            Json kept = value == null ? extra.fields().get(name) : value;
            woven.add(name, Objects.requireNonNull(kept));
        }
        return woven.done();
    }
}
