package nl.samenbord.store;

import nl.samenbord.board.Words;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One value in a document, and the pointer to it: what it is not is a Flaw there. */
record Value(Json json, String pointer) {
    String text() {
        if (json instanceof Json.Text(String text)) {
            return Words.wellFormed(text);
        }
        throw new Flaw(Fault.WRONG_TYPE, pointer);
    }

    /** A whole number from 0. */
    long number() {
        if (!(json instanceof Json.Num(String digits))) {
            throw new Flaw(Fault.WRONG_TYPE, pointer);
        }
        if (!digits.matches("[0-9]{1,18}")) {
            throw new Flaw(Fault.WRONG_VALUE, pointer);
        }
        return Long.parseLong(digits);
    }

    /** A whole number from 0 that fits an int. */
    int smallNumber() {
        if (number() > Integer.MAX_VALUE) {
            throw new Flaw(Fault.WRONG_VALUE, pointer);
        }
        return (int) number();
    }

    boolean flag() {
        return switch (json) {
            case Json.Word.TRUE -> true;
            case Json.Word.FALSE -> false;
            default -> throw new Flaw(Fault.WRONG_TYPE, pointer);
        };
    }

    List<Json> elements() {
        if (json instanceof Json.Arr(List<Json> elements)) {
            return elements;
        }
        throw new Flaw(Fault.WRONG_TYPE, pointer);
    }

    /** What is made of the text. */
    <T> T made(Function<String, T> maker) {
        String text = text();
        return make(pointer, () -> maker.apply(text));
    }

    /** Makes a value that checks itself; what it refuses is wrong there. */
    static <T> T make(String pointer, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Flaw(Fault.WRONG_VALUE, pointer);
        }
    }
}
