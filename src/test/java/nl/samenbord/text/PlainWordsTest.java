package nl.samenbord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One thing has one word, one text stands once, and nothing is longer than is read at a glance. */
final class PlainWordsTest {
    private static final int LONGEST = 130;

    /** Paper and the command line have room for more, and so has what is said before a window. */
    private static final Pattern ROOMY = Pattern.compile("(sheet|report|cards|cli|window)\\..*");

    /** Words of a file, which stay as they are, and a word that a person says. */
    private static final Set<String> NO_CONTROLS =
            Set.of("vak", "tekst", "van", "verborgen", "ja", "yes");

    private static final Pattern QUOTED = Pattern.compile("‘([^’{]*)’");

    private static List<WrongWord> wrong(Language language) {
        return switch (language) {
            case DUTCH -> WrongWord.DUTCH;
            case ENGLISH -> WrongWord.ENGLISH;
        };
    }

    @ParameterizedTest
    @EnumSource
    void oneThingHasOneWord(Language language) throws IOException {
        List<String> told = new ArrayList<>();
        for (EveryText text : EveryText.everywhere(language)) {
            wrong(language).forEach(word -> word.in(text).ifPresent(told::add));
        }
        assertEquals("", String.join("\n", told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTCH|x.y|Dit vak is er niet.",
                "DUTCH|x.y|Leeg rooster",
                "DUTCH|x.y|Het briefje wissen",
                "DUTCH|x.y|Toon {0} nu",
                "DUTCH|x.y|Tafel erbij",
                "DUTCH|x.y|Welke hulp past bij u?",
                "ENGLISH|x.y|On the beamer",
                "ENGLISH|x.y|The grid"
            })
    void aWordThatIsNotOursIsSeen(Language language, String key, String words) {
        EveryText text = new EveryText("texts_" + language.tag(), key, words);
        assertTrue(wrong(language).stream().anyMatch(word -> word.in(text).isPresent()), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTCH|csv.x|De kolom ‘vak’ ontbreekt.",
                "DUTCH|x.y|Het vakje voorgoed wissen",
                "DUTCH|cli.handout.form|handout: voor ouders",
                "ENGLISH|x.y|On the projector"
            })
    void aLabelBetweenQuotesAndAWordOfTheCommandLineStay(
            Language language, String key, String words) {
        EveryText text = new EveryText("texts_" + language.tag(), key, words);
        assertEquals(
                List.of(),
                wrong(language).stream()
                        .map(word -> word.in(text))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOnAScreenIsReadAtAGlance(Language language) throws IOException {
        List<String> told = new ArrayList<>();
        for (EveryText text : EveryText.texts(language)) {
            int length = Printed.longest(text.words(), language).length();
            if (length > LONGEST && !ROOMY.matcher(text.key()).matches()) {
                told.add(
                        String.format(
                                Locale.ROOT,
                                "%s has %d characters, %d at most (what happened, what is safe,"
                                        + " what to do): %s",
                                text.place(),
                                length,
                                LONGEST,
                                text.words()));
            }
        }
        assertEquals("", String.join("\n", told));
    }

    @ParameterizedTest
    @EnumSource
    void quotesAreCurly(Language language) throws IOException {
        List<String> told = new ArrayList<>();
        for (EveryText text : EveryText.everywhere(language)) {
            if (text.words().matches(".*['\"].*")) {
                told.add(
                        text.place()
                                + ": ‘ ’ for a label, “ ” for a note's words: "
                                + text.words());
            }
        }
        assertEquals("", String.join("\n", told));
    }

    /** A sentence that names a control names it as it is written there. */
    @ParameterizedTest
    @EnumSource
    void whatIsNamedBetweenQuotesIsWrittenOnAControl(Language language) throws IOException {
        Set<String> written = new HashSet<>();
        for (EveryText text : EveryText.texts(language)) {
            written.add(bare(text.words()));
        }
        List<String> told = new ArrayList<>();
        for (EveryText text : EveryText.texts(language)) {
            QUOTED.matcher(text.words())
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !NO_CONTROLS.contains(name) && !written.contains(bare(name)))
                    .forEach(name -> told.add(text.place() + ": no control is called " + name));
        }
        assertEquals("", String.join("\n", told));
    }

    /** Without the signs around it: "↶ Ongedaan maken", "Wie (rol of groep)". */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*\\)", "")
                .replaceAll("[‹›↶↷⏎…✓]", "")
                .strip();
    }

    @Test
    void oneTextStandsOnce() throws IOException {
        Map<String, String> english = new TreeMap<>();
        EveryText.texts(Language.ENGLISH).forEach(text -> english.put(text.key(), text.words()));
        Map<String, String> first = new TreeMap<>();
        List<String> told = new ArrayList<>();
        for (EveryText text : EveryText.texts(Language.DUTCH)) {
            String both = text.words() + "\n" + english.get(text.key());
            String other = first.putIfAbsent(both, text.key());
            if (other != null) {
                told.add(
                        String.format(
                                Locale.ROOT,
                                "%s and %s both say \"%s\": use one key, or write %s=@%s for a"
                                        + " control",
                                other,
                                text.key(),
                                text.words(),
                                text.key(),
                                other));
            }
        }
        assertEquals("", String.join("\n", told));
    }
}
