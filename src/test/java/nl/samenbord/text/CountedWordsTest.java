package nl.samenbord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text is right for nothing, one, two and many. */
final class CountedWordsTest {
    /** These are never said of one: there is no heap then, or no mistake. */
    private static final Set<String> NEVER_ONE =
            Set.of(
                    "beamer.scale",
                    "csv.tooManyRows",
                    "start.new.more",
                    "typing.keepEach",
                    "typing.pasted",
                    "typing.pastedEach",
                    "dots.over",
                    "dots.crowded");

    /** As in "2 van de 3". */
    private static final Set<String> BETWEEN = Set.of("van", "of");

    private static final Pattern ONE = Pattern.compile("1#[^|}]*?\\b1 (\\p{L}+)");
    private static final Pattern MANY = Pattern.compile("1<[^|}]*?\\{\\d\\} (\\p{L}+)");

    /** What comes after "1" and what after more, as far as that differs. */
    private record Nouns(Set<String> one, Set<String> many) {
        static Nouns of(Language language) throws IOException {
            Set<String> one = new TreeSet<>();
            Set<String> many = new TreeSet<>();
            for (EveryText text : EveryText.texts(language)) {
                ONE.matcher(text.words()).results().forEach(found -> one.add(found.group(1)));
                MANY.matcher(text.words()).results().forEach(found -> many.add(found.group(1)));
            }
            many.removeAll(BETWEEN);
            Set<String> both = new TreeSet<>(one);
            both.retainAll(many);
            one.removeAll(both);
            many.removeAll(both);
            return new Nouns(one, many);
        }

        /** What is wrong with these words when the number stands in every gap. */
        Stream<String> wrong(EveryText text, int number, Language language) {
            String said = Printed.with(text.words(), number, language);
            List<String> wrong = new ArrayList<>();
            if (said.isBlank() || said.contains("{") || said.contains("null")) {
                wrong.add("is not filled in");
            }
            if (said.matches(".* [.,;:?!)](?: .*|$)")) {
                wrong.add("has a space before a sign");
            }
            Set<String> nouns = number == 1 ? many : one;
            if (!(number == 1 && NEVER_ONE.contains(text.key()))) {
                nouns.stream()
                        .filter(noun -> says(said, number + " " + noun))
                        .forEach(noun -> wrong.add("needs a choice for \"" + noun + "\""));
            }
            String usual = Printed.with(text.words(), 25, language);
            if (number == 0 && says(said, "1") && !says(usual, "1")) {
                wrong.add("says 1 for 0: begin the choice with 0#");
            }
            return wrong.stream()
                    .map(what -> text.place() + " " + what + " (" + number + "): " + said);
        }

        private static boolean says(String words, String part) {
            return Pattern.compile("(?<![\\d,.])" + Pattern.quote(part) + "(?![\\p{L}\\d])")
                    .matcher(words)
                    .find();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsRightForNothingOneTwoAndMany(Language language) throws IOException {
        Nouns nouns = Nouns.of(language);
        List<String> told = new ArrayList<>();
        for (EveryText text : EveryText.texts(language)) {
            Stream.of(0, 1, 2, 25)
                    .flatMap(number -> nouns.wrong(text, number, language))
                    .forEach(told::add);
        }
        assertEquals("", String.join("\n", told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1~{0} briefjes",
                "0~{0,choice,1#1 briefje|1<{0} briefjes}",
                "2~{0,choice,0#niets|1#1 briefje|1<{0} briefje}",
                "2~{0,choice,0#niets|1#1 briefje|1<}",
                "2~Er zijn {0} ."
            })
    void aTextThatIsWrongForANumberIsSeen(int number, String words) throws IOException {
        EveryText text = new EveryText("texts_nl", "x.y", words);
        assertFalse(
                Nouns.of(Language.DUTCH).wrong(text, number, Language.DUTCH).toList().isEmpty(),
                words);
    }
}
