package nl.samenbord.store;

import nl.samenbord.board.Words;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

/**
 * One value in a document: under a name in the object there, or in the list under that name. What
 * it is not is a Flaw there.
 */
record Value(Json json, Where in, String name, int rank) {
    /** It is in no list. */
    static final int NO_RANK = -1;

    private static final int MOST_DIGITS = 18;

    String text() {
        if (json instanceof Json.Text(String text)) {
            return Words.wellFormed(text);
        }
        throw flaw(Fault.WRONG_TYPE);
    }

    /** A whole number from 0. */
    long number() {
        if (!(json instanceof Json.Num(String digits))) {
            throw flaw(Fault.WRONG_TYPE);
        }
        if (digits.length() > MOST_DIGITS) {
            throw flaw(Fault.WRONG_VALUE);
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw flaw(Fault.WRONG_VALUE);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A whole number from 0 that fits an int. */
    int smallNumber() {
        long number = number();
        if (number > Integer.MAX_VALUE) {
            throw flaw(Fault.WRONG_VALUE);
        }
        return (int) number;
    }

    boolean flag() {
        return switch (json) {
            case Json.Word.TRUE -> true;
            case Json.Word.FALSE -> false;
            default -> throw flaw(Fault.WRONG_TYPE);
        };
    }

    List<Json> elements() {
        if (json instanceof Json.Arr(List<Json> elements)) {
            return elements;
        }
        throw flaw(Fault.WRONG_TYPE);
    }

    /** What is made of the text; what the maker refuses is wrong here. */
    <T> T made(Function<String, T> maker) {
        String text = text();
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw flaw(Fault.WRONG_VALUE);
        }
    }

    private Flaw flaw(Fault fault) {
        String at = in.at(name);
        return new Flaw(fault, rank == NO_RANK ? at : at + "/" + rank);
    }
}
