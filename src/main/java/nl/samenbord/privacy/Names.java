package nl.samenbord.privacy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds names of persons: by what stands before them, by the list, by their capital. */
final class Names {
    private final Lexicon lexicon;
    private final List<Word> words;
    private final boolean shouted;
    private final boolean[] noName;
    private final Things things;

    /** Looks in this wording; what is known (a school, a place) is no name of a person. */
    Names(Lexicon lexicon, Wording wording, Phrases known) {
        this.lexicon = lexicon;
        this.words = wording.words();
        this.shouted = wording.shouted();
        this.noName = new boolean[words.size()];
        for (int i = 0; i < noName.length; i++) {
            int many = Math.max(lexicon.list(Listed.NO_NAMES).at(words, i), known.at(words, i));
            for (int j = i; j < i + many; j++) {
                noName[j] = true;
            }
        }
        this.things = new Things(lexicon, words, noName);
    }

    List<Signal> found() {
        List<Signal> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Signal signal = at(i);
            if (signal != null) {
                found.add(signal);
            }
        }
        return found;
    }

    private @Nullable Signal at(int i) {
        Word word = words.get(i);
        int title = title(i);
        if (title >= 0 && (looksLikeName(i) || mayBeName(word))) {
            return new Signal(Reason.TITLE, words.get(title).start(), word.end());
        }
        if (i + 1 < words.size() && isTitleAfter(i) && (looksLikeName(i) || isDoubtfulName(word))) {
            return new Signal(Reason.TITLE, word.start(), words.get(i + 1).end());
        }
        int relative = relative(i);
        if (relative >= 0 && (looksLikeName(i) || mayBeName(word))) {
            return new Signal(Reason.RELATIVE, words.get(relative).start(), word.end());
        }
        return isName(i) ? new Signal(Reason.NAME, word.start(), word.end()) : null;
    }

    private boolean isName(int i) {
        Word word = words.get(i);
        if (afterChild(i) && mayBeName(word)) {
            return true;
        }
        if (noName[i] || word.text().length() < 2) {
            return false;
        }
        boolean listed =
                (word.text().length() > 2 || word.uncased()) && lexicon.isName(word.folded());
        boolean doubtful = lexicon.mayBeName(word.folded()) && !listed;
        if (!word.capital() || shouted || word.allCapitals()) {
            return listed || (doubtful && word.uncased() && doesSomething(i));
        }
        if (listed || lexicon.isCapitalName(word.folded())) {
            return true;
        }
        if (word.first()) {
            return (doubtful && doesSomething(i)) || (looksLikeName(i) && isSubject(i));
        }
        return lexicon.capitals()
                && !afterNoPerson(i)
                && (doubtful || (looksLikeName(i) && !things.has(i)));
    }

    /** A word with a capital that is nothing else that is known. */
    private boolean looksLikeName(int i) {
        Word word = words.get(i);
        return word.capital()
                && !noName[i]
                && !word.allCapitals()
                && !word.mixed()
                && word.text().length() > 1
                && !lexicon.isCommon(word.folded())
                && !lexicon.endsLikeNoName(word.folded());
    }

    /**
     * After a word that a name follows a small letter will do, where nothing else is more usual.
     */
    private boolean mayBeName(Word word) {
        boolean usual =
                !word.capital()
                        && (lexicon.has(Listed.DOES, word.folded())
                                || lexicon.isCommon(word.folded()));
        return lexicon.mayBeName(word.folded()) && !usual;
    }

    private boolean isDoubtfulName(Word word) {
        return word.capital() && lexicon.mayBeName(word.folded());
    }

    private boolean afterChild(int i) {
        return follows(i) && lexicon.has(Listed.CHILDREN, words.get(i - 1).folded());
    }

    private boolean doesSomething(int i) {
        return i + 1 < words.size()
                && follows(i + 1)
                && (lexicon.list(Listed.DOES).at(words, i + 1) > 0
                        || lexicon.has(Listed.VERB_LAST, lastOf(i).folded()));
    }

    /** Whether an unknown word does what only persons do, or what persons do as persons do. */
    private boolean isSubject(int i) {
        if (i + 1 == words.size() || !follows(i + 1)) {
            return false;
        }
        boolean person = lexicon.endsLikeName(words.get(i).folded()) || isPersonal(i);
        return lexicon.has(Listed.ONLY_PERSONS, words.get(i + 1).folded())
                || lexicon.has(Listed.VERB_LAST, lastOf(i).folded())
                || (person && doesSomething(i));
    }

    /** The last word of the sentence, where some languages have the verb. */
    private Word lastOf(int i) {
        int last = i;
        while (last + 1 < words.size()
                && words.get(last + 1).sentence() == words.get(i).sentence()) {
            last++;
        }
        return words.get(last);
    }

    private boolean isPersonal(int i) {
        int sentence = words.get(i).sentence();
        return words.stream()
                .skip(i + 2L)
                .anyMatch(
                        w -> w.sentence() == sentence && lexicon.has(Listed.PERSONAL, w.folded()));
    }

    private boolean afterNoPerson(int i) {
        if (!follows(i)) {
            return false;
        }
        String before = words.get(i - 1).folded();
        return lexicon.has(Listed.ARTICLES, before) || lexicon.has(Listed.BEFORE_PLACE, before);
    }

    /**
     * Where the title stands that belongs to the name at i, past "van den"; -1 if there is none.
     */
    private int title(int i) {
        int at = i;
        while (follows(at) && lexicon.has(Listed.PARTICLES, words.get(at - 1).folded())) {
            at--;
        }
        boolean title = follows(at) && lexicon.has(Listed.BEFORE_NAME, words.get(at - 1).folded());
        boolean small = at < i && !words.get(i).capital();
        return title && !small ? at - 1 : -1;
    }

    private boolean isTitleAfter(int i) {
        return follows(i + 1) && lexicon.has(Listed.AFTER_NAME, words.get(i + 1).folded());
    }

    private int relative(int i) {
        boolean found =
                i > 1
                        && follows(i)
                        && follows(i - 1)
                        && lexicon.has(Listed.LINKS, words.get(i - 1).folded())
                        && lexicon.has(Listed.RELATIVES, words.get(i - 2).folded());
        return found ? i - 2 : -1;
    }

    /** Whether this word comes right after another, with nothing but a space between. */
    private boolean follows(int i) {
        return i > 0 && !words.get(i).cut();
    }
}
