package nl.samenbord.handout.paper.type;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where Dutch words may be broken, by the patterns of the Dutch users of TeX. */
final class Hyphenation {
    private static final String RESOURCE = "/nl/samenbord/hyphenation/hyph-nl.tex";

    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 3;

    /** A longer row of letters is no word. */
    private static final int LONGEST_WORD = 500;

    /** Per pattern how much each place in it wants a hyphen (odd) or doesn't (even). */
    private final Map<String, byte[]> patterns = new HashMap<>(32_768);

    private final Map<String, String> exceptions = new HashMap<>();
    private int longestPattern;

    Hyphenation() {
        String file = file();
        part(file, "\\patterns{").forEach(this::learn);
        part(file, "\\hyphenation{").forEach(word -> exceptions.put(word.replace("-", ""), word));
    }

    /** The places in a text where a word of it may be broken, in rising order. */
    List<Integer> points(String text) {
        List<Integer> points = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                addPoints(text, start, i, points);
                start = i + 1;
            }
        }
        return points;
    }

    private void addPoints(String text, int start, int end, List<Integer> points) {
        String typed = text.substring(start, end);
        String word = typed.toLowerCase(Locale.ROOT);
        boolean name = !typed.isEmpty() && !typed.substring(1).equals(word.substring(1));
        if (name || word.length() < LEAST_BEFORE + LEAST_AFTER || word.length() > LONGEST_WORD) {
            return;
        }
        byte[] wishes = wishes(word);
        for (int i = LEAST_BEFORE; i <= word.length() - LEAST_AFTER; i++) {
            // A diaeresis would have to go at the beginning of a line: zeeën, zee-en.
            if (wishes[i] % 2 == 1 && "äëïöü".indexOf(word.charAt(i)) < 0) {
                points.add(start + i);
            }
        }
    }

    /** For the place before each letter of a word: odd where it may be broken. */
    private byte[] wishes(String word) {
        byte[] wishes = new byte[word.length() + 1];
        String known = exceptions.get(word);
        if (known != null) {
            int place = 0;
            for (String syllable : known.split("-")) {
                place += syllable.length();
                wishes[place] = 1;
            }
            return wishes;
        }
        String dotted = "." + word + ".";
        for (int from = 0; from < dotted.length(); from++) {
            int most = Math.min(dotted.length(), from + longestPattern);
            for (int to = from + 1; to <= most; to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    int place = Math.clamp(from + i - 1, 0, word.length());
                    wishes[place] = (byte) Math.max(wishes[place], pattern[i]);
                }
            }
        }
        return wishes;
    }

    /** A pattern is letters with digits between them: {@code 4e3ra} is about "era". */
    private void learn(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] wishes = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                wishes[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), wishes);
        longestPattern = Math.max(longestPattern, letters.length());
    }

    private static List<String> part(String file, String opening) {
        int from = file.indexOf("\n" + opening) + 1 + opening.length();
        return file.substring(from, file.indexOf('}', from))
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '%')
                .toList();
    }

    private static String file() {
        try (InputStream in = Hyphenation.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
