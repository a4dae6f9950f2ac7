package nl.samenbord.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A choice out of several as one small word in a file; the first, the usual one, is left out. */
record OneOf<E extends Enum<E>>(List<E> values) {
    OneOf(E[] values) {
        this(List.copyOf(Arrays.asList(values)));
    }

    String text(E value) {
        return value.equals(values.getFirst()) ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    /** The choice in this field; a Flaw where there is another word. */
    E read(ObjectIn in, String field) {
        String word = in.text(field);
        if (word.isEmpty()) {
            return values.getFirst();
        }
        return values.stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> in.flaw(Fault.WRONG_VALUE, field));
    }
}
