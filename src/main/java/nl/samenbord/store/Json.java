package nl.samenbord.store;

import java.util.List;

/** A JSON value as it stands in a file: numbers keep their digits, objects their order. */
sealed interface Json {
    /** An object. */
    record Obj(Fields fields) implements Json {
        static final Obj EMPTY = new Obj(Fields.NONE);
    }

    /** An array. */
    record Arr(List<Json> elements) implements Json {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** A number, as it was written. */
    record Num(String digits) implements Json {
        static Num of(long value) {
            return new Num(Long.toString(value));
        }
    }

    /** The three words of the language. */
    enum Word implements Json {
        TRUE,
        FALSE,
        NULL
    }
}
