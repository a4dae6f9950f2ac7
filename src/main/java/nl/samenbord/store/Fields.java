package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of an object, in their order. Most objects have so few that looking them through is
 * faster than any table.
 */
final class Fields {
    static final Fields NONE = new Growing().done();

    private static final int FEW = 16;

    private final String[] names;
    private final Json[] values;
    private final int size;
    private final @Nullable Map<String, Integer> table;

    private Fields(Growing grown) {
        this.names = grown.names;
        this.values = grown.values;
        this.size = grown.size;
        this.table = grown.table;
    }

    /** Fields that are still coming in; not to be touched any more when done. */
    static final class Growing {
        private String[] names = new String[FEW];
        private Json[] values = new Json[FEW];
        private int size;
        private @Nullable Map<String, Integer> table;

        boolean has(String name) {
            return indexOf(names, size, table, name, 0) >= 0;
        }

        /** A field of another name than all before. */
        void add(String name, Json value) {
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            names[size] = name;
            values[size] = value;
            size++;
            if (table != null) {
                table.put(name, size - 1);
            } else if (size > FEW) {
                table = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    table.put(names[i], i);
                }
            }
        }

        /** A field, in the place of one of the same name if there is one. */
        void put(String name, Json value) {
            int at = indexOf(names, size, table, name, 0);
            if (at < 0) {
                add(name, value);
            } else {
                values[at] = value;
            }
        }

        Fields done() {
            return new Fields(this);
        }
    }

    private static int indexOf(
            String[] names, int size, @Nullable Map<String, Integer> table, String name, int from) {
        if (table != null) {
            return table.getOrDefault(name, -1);
        }
        for (int i = from; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = Math.min(from, size) - 1; i >= 0; i--) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    String name(int at) {
        return names[at];
    }

    Json value(int at) {
        return values[at];
    }

    List<String> names() {
        return List.of(Arrays.copyOf(names, size));
    }

    /** Where the field with this name stands, -1 if there is none; it is looked for here first. */
    int indexOf(String name, int likely) {
        return indexOf(names, size, table, name, likely);
    }

    @Nullable Json get(String name) {
        int at = indexOf(name, 0);
        return at < 0 ? null : values[at];
    }
}
