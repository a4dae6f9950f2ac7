package nl.samenbord.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, and where its sentences begin. */
record Wording(List<Word> words) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’‑-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final String ENDS = ".!?…\n؟。！？";
    private static final String BEGINS_ANEW = ":;—–•*“„«‘\"\u2028";

    /** A few words in quotes are a title, a word for something, hardly ever a person. */
    private static final Pattern QUOTED =
            Pattern.compile("[\"“„«‘](?=\\S)[^\"“”„«»‘’.!?]{2,40}[\"“”»’](?!\\p{L})");

    Wording {
        words = List.copyOf(words);
    }

    /** The words of this text; a full stop after one of the abbreviations ends nothing. */
    static Wording of(String text, Set<String> abbreviations) {
        List<Word> words = new ArrayList<>();
        BitSet quoted = quoted(text);
        Matcher matcher = WORD.matcher(text);
        int sentence = 0;
        int end = 0;
        String before = "";
        while (matcher.find()) {
            String gap = text.substring(end, matcher.start());
            boolean shortened =
                    gap.startsWith(".")
                            && (abbreviations.contains(before)
                                    || isInitial(text, end)
                                    || isOrdinal(before, matcher.group()));
            String between = shortened ? gap.substring(1) : gap;
            boolean ends = has(between, ENDS);
            sentence += ends ? 1 : 0;
            before = Word.fold(matcher.group());
            words.add(
                    new Word(
                            matcher.group(),
                            before,
                            matcher.start(),
                            matcher.end(),
                            sentence,
                            words.isEmpty()
                                    || ends
                                    || has(between, BEGINS_ANEW)
                                    || (isNumber(words.getLast()) && words.getLast().first()),
                            !between.isBlank(),
                            quoted.get(matcher.start())));
            end = matcher.end();
        }
        return new Wording(words);
    }

    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() < text.strip().length()) {
                quoted.set(matcher.start(), matcher.end());
            }
        }
        return quoted;
    }

    /** Whether a single capital ends there: "N." is somebody's, "5." is not. */
    private static boolean isInitial(String text, int end) {
        return end > 0
                && Character.isUpperCase(text.charAt(end - 1))
                && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }

    /** "4. sınıfta", "3. Klasse" in small letters: the full stop belongs to the number. */
    private static boolean isOrdinal(String before, String next) {
        return !before.isEmpty()
                && before.chars().allMatch(Character::isDigit)
                && Character.isLowerCase(next.codePointAt(0));
    }

    /** A number before a sentence counts the sentences of a list. */
    private static boolean isNumber(Word word) {
        return word.text().chars().allMatch(Character::isDigit);
    }

    private static boolean has(String gap, String marks) {
        return gap.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** Whether most of it is in capitals, so that they say nothing. */
    boolean shouted() {
        long all = words.stream().filter(word -> word.text().length() > 2).count();
        long loud = words.stream().filter(w -> w.text().length() > 2 && w.allCapitals()).count();
        return loud > 1 && 2 * loud > all;
    }
}
