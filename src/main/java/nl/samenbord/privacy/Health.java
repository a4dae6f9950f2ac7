package nl.samenbord.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds an illness or the like in a sentence that speaks of one person. */
final class Health {
    /** How many words before an illness may say that it is about people in general. */
    private static final int NEAR = 4;

    private final Lexicon lexicon;
    private final List<Word> words;

    Health(Lexicon lexicon, Wording wording) {
        this.lexicon = lexicon;
        this.words = wording.words();
    }

    List<Signal> found() {
        List<Signal> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int many = lexicon.list(Listed.ILLNESSES).at(words, i);
            if (many > 0 && !general(i) && ofOne(words.get(i).sentence())) {
                Word last = words.get(i + many - 1);
                found.add(new Signal(Reason.HEALTH, words.get(i).start(), last.end()));
            }
        }
        return found;
    }

    private boolean general(int illness) {
        int sentence = words.get(illness).sentence();
        for (int i = Math.max(0, illness - NEAR); i < illness; i++) {
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
