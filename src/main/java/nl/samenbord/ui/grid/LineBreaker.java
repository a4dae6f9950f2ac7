package nl.samenbord.ui.grid;

import nl.samenbord.text.Addresses;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines of at most so many pixels: between words, at soft hyphens where a word
 * is wider than a whole line, anywhere where that doesn't help either.
 */
final class LineBreaker {
    private static final String SOFT = "\u00AD";

    private final ToDoubleFunction<String> measure;
    private final double most;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Boolean> leftward = new ArrayList<>();
    private boolean rightToLeft;
    private double used;
    private double widest;
    private boolean torn;
    private boolean folded;

    LineBreaker(ToDoubleFunction<String> measure, double most) {
        this.measure = measure;
        this.most = most;
    }

    List<String> lines(String text) {
        for (String paragraph : text.split("\n", -1)) {
            rightToLeft =
                    !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            words(paragraph).forEach(this::word);
            endLine();
        }
        return lines;
    }

    /** Of each line whether its paragraph begins at the right. */
    List<Boolean> leftward() {
        return leftward;
    }

    double widest() {
        return widest;
    }

    boolean torn() {
        return torn;
    }

    boolean folded() {
        return folded;
    }

    private static List<String> words(String paragraph) {
        List<String> words = new ArrayList<>();
        Addresses addresses = new Addresses(paragraph);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        StringBuilder word = new StringBuilder();
        int next = breaks.next();
        for (int i = 0; i < paragraph.length(); i++) {
            boolean mayEnd =
                    addresses.isWithin(i)
                            ? addresses.mayEnd(i)
                            : i == next && !paragraph.startsWith(SOFT, i - 1);
            if (mayEnd) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (!addresses.has(i) || paragraph.charAt(i) != SOFT.charAt(0)) {
                word.append(paragraph.charAt(i));
            }
            if (i + 1 > next && next != BreakIterator.DONE) {
                next = breaks.next();
            }
        }
        words.add(word.toString());
        return words;
    }

    private void word(String word) {
        String whole = word.replace(SOFT, "");
        double bare = measure.applyAsDouble(whole.stripTrailing());
        if (used + bare > most && bare <= most) {
            endLine();
        }
        if (used + bare <= most) {
            append(whole);
        } else {
            syllables(word.split(SOFT));
        }
    }

    private void syllables(String[] syllables) {
        boolean open = false;
        for (int i = 0; i < syllables.length; i++) {
            String hyphen = i + 1 < syllables.length ? "-" : "";
            double width = measure.applyAsDouble(syllables[i].stripTrailing() + hyphen);
            if (used + width > most && !line.isEmpty()) {
                if (open) {
                    append("-");
                    folded = true;
                }
                endLine();
            }
            if (width > most) {
                tear(syllables[i]);
            } else {
                append(syllables[i]);
            }
            open = true;
        }
    }

    private void tear(String word) {
        torn = true;
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            String letter = word.substring(start, end);
            if (used + measure.applyAsDouble(letter.stripTrailing()) > most && !line.isEmpty()) {
                endLine();
            }
            append(letter);
            start = end;
        }
    }

    private void append(String piece) {
        line.append(piece);
        used += measure.applyAsDouble(piece);
    }

    private void endLine() {
        String text = line.toString().stripTrailing();
        lines.add(text);
        leftward.add(rightToLeft);
        widest = Math.max(widest, measure.applyAsDouble(text));
        line.setLength(0);
        used = 0;
    }
}
