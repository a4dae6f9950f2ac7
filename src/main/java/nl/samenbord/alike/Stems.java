package nl.samenbord.alike;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.turkishStemmer;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes the endings from words. */
final class Stems {
    /** Where no stemmer is known, words that begin with so many equal letters have one stem. */
    private static final int BEGINNING = 6;

    private static final Pattern TWICE = Pattern.compile("([^aeiou])\\1$");

    private Stems() {}

    /** The way to the stem of a word in this language; not for several threads at once. */
    static UnaryOperator<String> in(String language) {
        return switch (language) {
            case "nl" -> {
                UnaryOperator<String> ends = snowball(new dutchStemmer());
                yield word -> TWICE.matcher(ends.apply(large(word))).replaceFirst("$1");
            }
            case "en" -> snowball(new englishStemmer());
            case "fr" -> snowball(new frenchStemmer());
            case "de" -> snowball(new germanStemmer());
            case "tr" -> snowball(new turkishStemmer());
            default -> word -> word.substring(0, Math.min(word.length(), BEGINNING));
        };
    }

    private static UnaryOperator<String> snowball(SnowballStemmer stemmer) {
        return word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }

    /** A Dutch word without its ending for small things: praatje, filmpjes, balletje, kamertje. */
    private static String large(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (!one.endsWith("je") || one.length() < "je".length() + 3) {
            return word;
        }
        String rest = one.substring(0, one.length() - "je".length());
        int last = rest.length() - 1;
        boolean doubled =
                last > 3 && rest.endsWith("et") && rest.charAt(last - 2) == rest.charAt(last - 3);
        if (doubled) {
            return rest.substring(0, last - 2);
        }
        boolean longer =
                last > 2 && rest.charAt(last) == 't' && "lnrw".indexOf(rest.charAt(last - 1)) >= 0;
        return longer || rest.endsWith("mp") ? rest.substring(0, last) : rest;
    }
}
