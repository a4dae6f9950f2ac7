package nl.samenbord.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds an illness, trouble with money or the like in a sentence that speaks of one person. */
final class Circumstances {
    /** How many words before it may say that it is about people in general. */
    private static final int NEAR = 4;

    private final Lexicon lexicon;
    private final List<Word> words;

    Circumstances(Lexicon lexicon, Wording wording) {
        this.lexicon = lexicon;
        this.words = wording.words();
    }

    List<Signal> found() {
        List<Signal> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            add(Reason.HEALTH, i, illness(i), found);
            add(Reason.ONE_PERSON, i, lexicon.list(Listed.TROUBLES).at(words, i), found);
        }
        return found;
    }

    /** How many words from there on are an illness; 0 if none stands there. */
    private int illness(int i) {
        int listed = lexicon.list(Listed.ILLNESSES).at(words, i);
        return listed == 0 && lexicon.endsLikeIllness(words.get(i).folded()) ? 1 : listed;
    }

    private void add(Reason reason, int from, int many, List<Signal> found) {
        if (many > 0 && !general(from) && ofOne(words.get(from).sentence())) {
            Word last = words.get(from + many - 1);
            found.add(new Signal(reason, words.get(from).start(), last.end()));
        }
    }

    private boolean general(int from) {
        int sentence = words.get(from).sentence();
        for (int i = Math.max(0, from - NEAR); i < from; i++) {
            if (words.get(i).sentence() == sentence && is(Listed.MANY, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean ofOne(int sentence) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).sentence() == sentence && is(Listed.ONE, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Listed list, int i) {
        return lexicon.list(list).at(words, i) > 0;
    }
}
