package nl.samenbord.privacy;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists that a language's file can hold, each under its heading. */
enum Listed {
    /** Whether a capital within a sentence is a sign: "yes" or "no". */
    CAPITALS("capitals"),
    /** First names that are nothing else. */
    NAMES("names"),
    /** First names that count with a capital only, at the beginning of a sentence too. */
    CAPITAL_NAMES("names with a capital"),
    /** First names that are words too. */
    DOUBTFUL_NAMES("names that are words too"),
    /** Words with a capital that are no names. */
    NO_NAMES("no names"),
    /** Words that some people write with a capital. */
    COMMON("common words"),
    /** What may be added to such a word. */
    COMMON_ENDINGS("endings of common words"),
    /** How words with a capital end that are no names. */
    ENDINGS("endings of no names"),
    /** After which no name of a person follows. */
    ARTICLES("articles"),
    /** After which a name is one of a place or a thing. */
    BEFORE_PLACE("before a place"),
    /** After which a name is one of a thing, unless the sentence is about company. */
    BEFORE_THING("before a thing"),
    /** Words of being together with somebody, so that a person is meant. */
    COMPANY("company"),
    /** After which the name of a person follows. */
    BEFORE_NAME("before a name"),
    /** Before which the name of a person stands. */
    AFTER_NAME("after a name"),
    /** Mother, father and the like. */
    RELATIVES("relatives"),
    /** What stands between those and a name. */
    LINKS("relative links"),
    /** After which a child's name often follows. */
    CHILDREN("children"),
    /** Small words that belong to a family name. */
    PARTICLES("name particles"),
    /** What follows a person's name at the beginning of a sentence. */
    DOES("what a person does"),
    /** What nobody but a person does, so that an unknown word before it is a name. */
    ONLY_PERSONS("what only a person does"),
    /** The same at the end of a sentence, in languages with the verb there. */
    VERB_LAST("what only a person does at the end"),
    /** What shows that a sentence is about one person, so that an unknown word is a name. */
    PERSONAL("signs of a person"),
    /** How first names end that are in no list. */
    NAME_ENDINGS("endings of names"),
    /** Words whose full stop ends no sentence. */
    ABBREVIATIONS("abbreviations"),
    /** Letters that are written onto the front of a word. */
    PREFIXES("prefixes"),
    /** Letters that are written onto the end of a name. */
    SUFFIXES("suffixes"),
    /** Words of somebody's health. */
    ILLNESSES("illnesses"),
    /** How longer words end that are of somebody's health. */
    ILLNESS_ENDINGS("endings of illnesses"),
    /** Words of trouble: money, a divorce, being bullied. */
    TROUBLES("troubles"),
    /** Words that speak of one person. */
    ONE("one person"),
    /** Words that speak of people in general. */
    MANY("people in general"),
    /** Mailboxes that belong to nobody. */
    MAILBOXES("mailboxes of no one");

    private static final Map<String, Listed> BY_HEADING =
            Arrays.stream(values()).collect(Collectors.toMap(l -> l.heading, Function.identity()));

    private final String heading;

    Listed(String heading) {
        this.heading = heading;
    }

    /** The list under this heading; IllegalArgumentException if there is no such list. */
    static Listed under(String heading) {
        Listed found = BY_HEADING.get(heading);
        if (found == null) {
            throw new IllegalArgumentException("no list is called " + heading);
        }
        return found;
    }
}
