package nl.samenbord.exchange;

import nl.samenbord.board.Words;

import java.util.Optional;
import java.util.stream.Stream;

/** A column of the notes as CSV, in the order in which they are written. */
enum Field {
    CELL("vak"),
    KIND("soort"),
    VOICE("van"),
    TABLE("tafel"),
    ROUND("ronde"),
    LANGUAGE("taal"),
    TEXT("tekst"),
    TRANSLATION("vertaling"),
    HIDDEN("verborgen");

    private final String heading;

    Field(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<Field> under(String heading) {
        String wanted = Words.folded(heading);
        return Stream.of(values()).filter(field -> field.heading.equals(wanted)).findFirst();
    }
}
