package nl.samenbord.handout;

import java.text.BreakIterator;
import java.util.Locale;

/** Enough of a text to know it again where it doesn't have to stand in full. */
final class Beginning {
    private Beginning() {}

    /** The text on one line, cut between words after about so many characters. */
    static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        return line.substring(0, space > longest / 2 ? space : whole(line, longest)) + "\u00A0…";
    }

    /** Before so many characters, but never within one that a reader sees as one. */
    private static int whole(String line, int longest) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return characters.preceding(longest + 1);
    }
}
