package nl.samenbord.exchange;

import nl.samenbord.board.Words;

import java.util.regex.Pattern;

/** A heading as one compares it: small letters, single blanks, no remarks and signs around it. */
final class HeadingWords {
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})_(?=\\p{L})");

    private HeadingWords() {}

    static String of(String heading) {
        String words = Words.folded(Words.onOneLine(Words.entered(heading)));
        String bare = REMARK.matcher(words).replaceAll(" ");
        String plain = bare.isBlank() ? words : bare;
        return Words.onOneLine(
                SIGNS.matcher(JOINED.matcher(plain).replaceAll(" ").strip()).replaceAll(""));
    }
}
