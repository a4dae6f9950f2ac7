package nl.samenbord.exchange;

import java.util.Optional;
import java.util.stream.Stream;

/** A column of notes as a table, in the order in which they are written. */
public enum Field {
    CELL("vak", "vakje", "vakcode", "vak code", "cell", "cel", "cell code", "welk vakje"),
    KIND("soort", "soort briefje", "kind", "kind of note", "wens of verwachting"),
    VOICE("van", "van wie", "voice", "stem", "by", "from", "ouder of school", "parent or school"),
    TABLE(
            "tafel",
            "tafelnummer",
            "tafel nr",
            "tafelnr",
            "nummer van de tafel",
            "table",
            "table number"),
    ROUND("ronde", "rondenummer", "round"),
    LANGUAGE("taal", "taalcode", "language"),
    TEXT("tekst", "text", "briefje", "tekst van het briefje", "note", "notitie"),
    TRANSLATION("vertaling", "translation", "nederlandse vertaling", "dutch translation"),
    HIDDEN("verborgen", "verbergen", "hidden");

    private static final String BAR = "|";

    private final String heading;
    // between bars, so that each can be found whole
    private final String alsoCalled;

    Field(String heading, String... alsoCalled) {
        this.heading = heading;
        this.alsoCalled = BAR + String.join(BAR, alsoCalled) + BAR;
    }

    /** What stands above it in a table of ours. */
    public String heading() {
        return heading;
    }

    /** The one that is written under this heading. */
    static Optional<Field> under(String heading) {
        String wanted = HeadingWords.of(heading);
        return Stream.of(values()).filter(field -> field.heading.equals(wanted)).findFirst();
    }

    /** The one that people mean by this heading. */
    static Optional<Field> meantBy(String heading) {
        String wanted = HeadingWords.of(heading);
        return Stream.of(values())
                .filter(field -> field.alsoCalled.contains(BAR + wanted + BAR))
                .findFirst();
    }
}
