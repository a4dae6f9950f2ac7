package nl.samenbord.text;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;

/** A text as it is read with numbers in its gaps. */
final class Printed {
    private static final int GAPS = 8;

    private Printed() {}

    /** With this number in every gap. */
    static String with(String words, int number, Language language) {
        Object[] gaps = Collections.nCopies(GAPS, number).toArray();
        return new MessageFormat(words, language.locale()).format(gaps);
    }

    /** The longest that it gets by counting. */
    static String longest(String words, Language language) {
        return Stream.of(0, 1, 2, 25)
                .map(number -> with(words, number, language))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
