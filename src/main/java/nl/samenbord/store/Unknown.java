package nl.samenbord.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private record Extra(List<String> order, Map<String, Json> fields) {}

    /** Collects what nobody asked for. */
    static final class Found {
        private final Map<String, Extra> places = new LinkedHashMap<>();

        void add(String place, Map<String, Json> fields, Set<String> known) {
            Map<String, Json> rest = new LinkedHashMap<>(fields);
            rest.keySet().removeAll(known);
            if (!rest.isEmpty()) {
                places.put(place, new Extra(List.copyOf(fields.keySet()), rest));
            }
        }

        Unknown unknown(int minor) {
            return new Unknown(places, minor);
        }
    }

    /** The minor version of the program that wrote it. */
    int minor() {
        return minor;
    }

    /** What is written, with what nobody knows put back; known objects that hold nothing go. */
    Json.Obj into(Json.Obj known) {
        return into(known, "");
    }

    private Json.Obj into(Json.Obj known, String place) {
        Map<String, Json> merged = new LinkedHashMap<>();
        known.fields()
                .forEach(
                        (name, value) -> {
                            Json whole = into(value, Place.field(place, name));
                            if (!whole.equals(Json.Obj.EMPTY)) {
                                merged.put(name, whole);
                            }
                        });
        Extra extra = places.get(place);
        return new Json.Obj(extra == null ? merged : woven(merged, extra));
    }

    private Json into(Json value, String place) {
        return switch (value) {
            case Json.Obj object -> into(object, place);
            case Json.Arr(List<Json> elements) -> {
                List<Json> merged = new ArrayList<>();
                for (Json element : elements) {
                    String name = Place.name(element, merged.size());
                    merged.add(into(element, Place.element(place, name)));
                }
                yield new Json.Arr(merged);
            }
            case Json.Text _, Json.Num _, Json.Word _ -> value;
        };
    }

    /** Each unknown field comes after the nearest field before it that is still there. */
    private static Map<String, Json> woven(Map<String, Json> known, Extra extra) {
        List<String> names = new ArrayList<>(known.keySet());
        Map<String, Json> all = new LinkedHashMap<>(known);
        int after = 0;
        for (String name : extra.order()) {
            if (known.containsKey(name)) {
                after = names.indexOf(name) + 1;
            } else if (extra.fields().containsKey(name)) {
                names.add(after, name);
                all.put(name, extra.fields().get(name));
                after++;
            }
        }
        Map<String, Json> woven = new LinkedHashMap<>();
        names.forEach(name -> woven.put(name, all.get(name)));
        return woven;
    }
}
