package nl.samenbord.handout.paper.type;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where the JDK says so, unless a character would stand first or last on a
 * line that never does, and after the marks that part Ethiopic words.
 */
final class LineEnds {
    /** What closes or goes on, so that it stays with what is before it. */
    private static final String NEVER_FIRST =
            ")]}’”»›…—―/%‰°′″·•、。，．：；？！％℃～〜・ー‥"
                    + "〉》」』】〕〗〙〛）］｝｠｣〟々〻ゝゞヽヾ゛゜"
                    + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

    /** What opens, so that it stays with what is after it. */
    private static final String NEVER_LAST = "([{‘“„«‹€£$¥（［｛｟｢「『【〔〖〘〚〈《〝￥＄￡";

    private static final int CHINESE = 0x2E80;

    private final String words;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private int next;

    LineEnds(String words) {
        this.words = words;
        breaks.setText(words);
    }

    /** Whether a line may end before this place; places are asked about in rising order. */
    boolean at(int place) {
        while (next < place && next != BreakIterator.DONE) {
            next = breaks.next();
        }
        if (partsWords(words.codePointBefore(place))) {
            return !partsWords(words.codePointAt(place));
        }
        return next == place && !bound(place);
    }

    /** Whether the characters on both sides of a place belong together. */
    boolean bound(int place) {
        int before = words.codePointBefore(place);
        int after = words.codePointAt(place);
        if (Character.isWhitespace(before) || Character.isSpaceChar(before)) {
            return false;
        }
        boolean word = Character.isLetterOrDigit(after) && after < CHINESE;
        boolean goesOn = Character.isLetterOrDigit(before) && before < CHINESE && after == '(';
        return goesOn
                || NEVER_FIRST.indexOf(after) >= 0
                || NEVER_LAST.indexOf(before) >= 0
                || (word && ".,:;?!".indexOf(before) >= 0)
                || (Character.isDigit(after) && "-–".indexOf(before) >= 0);
    }

    private static boolean partsWords(int c) {
        return Characters.between(c, 0x1361, 0x1368);
    }
}
