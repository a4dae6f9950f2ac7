package nl.samenbord.privacy;

import java.util.List;
import java.util.stream.IntStream;

/** Knows words with a capital that together name a thing: a place, a method, a programme. */
final class Things {
    private final Lexicon lexicon;
    private final List<Word> words;
    private final boolean[] known;

    /** In these words, of which some are known to be no names. */
    Things(Lexicon lexicon, List<Word> words, boolean[] known) {
        this.known = known;
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * Whether the word at i is one of a thing's name: in quotes, after a word that things follow
     * ("werken met"), or beside a word that no person is called by ("Science Museum"). Not if one
     * of the words beside it is a first name.
     */
    boolean has(int i) {
        int from = begin(i);
        int to = end(i);
        if (IntStream.rangeClosed(from, to).anyMatch(this::isPerson)) {
            return false;
        }
        return words.get(i).quoted()
                || afterThing(from)
                || (from < to && IntStream.rangeClosed(from, to).anyMatch(this::isOfThings));
    }

    /** Where the words with capitals begin that stand together around this one. */
    private int begin(int i) {
        int from = i;
        while (goesOn(from) && words.get(from - 1).capital() && !words.get(from - 1).first()) {
            from--;
        }
        return from;
    }

    private int end(int i) {
        int to = i;
        while (to + 1 < words.size() && goesOn(to + 1) && words.get(to + 1).capital()) {
            to++;
        }
        return to;
    }

    private boolean goesOn(int i) {
        return i > 0 && !words.get(i).cut();
    }

    private boolean isPerson(int i) {
        String folded = words.get(i).folded();
        return lexicon.isName(folded)
                || lexicon.isCapitalName(folded)
                || lexicon.has(Listed.BEFORE_NAME, folded);
    }

    private boolean isOfThings(int i) {
        String folded = words.get(i).folded();
        return known[i]
                || lexicon.isCommon(folded)
                || lexicon.endsLikeNoName(folded)
                || lexicon.has(Listed.BEFORE_PLACE, folded);
    }

    private boolean afterThing(int from) {
        if (from == 0 || words.get(from).cut()) {
            return false;
        }
        Word before = words.get(from - 1);
        String folded = before.folded();
        return lexicon.has(Listed.BEFORE_PLACE, folded)
                || lexicon.has(Listed.ARTICLES, folded)
                || (lexicon.has(Listed.BEFORE_THING, folded) && !inCompany(before.sentence()));
    }

    private boolean inCompany(int sentence) {
        return words.stream()
                .anyMatch(w -> w.sentence() == sentence && lexicon.has(Listed.COMPANY, w.folded()));
    }
}
