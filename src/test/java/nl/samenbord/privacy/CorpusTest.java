package nl.samenbord.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

/** How many notes that point at a person are found, and how many others are held for nothing. */
final class CorpusTest {
    private static final double FOUND = 0.90;
    private static final double FALSE_ALARMS = 0.05;
    private static final List<String> KNOWN = List.of("De Vlinderboom");

    private final Signals signals = new Signals();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tuned-on",
                "held-out",
                "unseen-nl",
                "unseen-de",
                "unseen-en",
                "unseen-tr",
                "unseen-ar",
                "unseen-pl",
                "unseen-uk",
                "unseen-ti",
                "unseen-zh",
                "unseen-again-nl", "unseen-again-de", "unseen-again-en", "unseen-again-tr", "unseen-again-ar", "unseen-again-pl", "unseen-again-uk", "unseen-again-ti", "unseen-again-zh"
            })
    void findsNineInTenAndIsWrongOnceInTwenty(String half) {
        Corpus corpus = Corpus.read(half);
        long all = corpus.notes().stream().filter(Corpus.Labelled::points).count();
        long others = corpus.notes().size() - all;
        long found = held(corpus, true);
        long wrong = held(corpus, false);
        double recall = (double) found / all;
        double alarms = (double) wrong / others;
        System.out.printf(
                Locale.ROOT,
                "%s: found %d of %d (%.1f %%), false alarms %d of %d (%.1f %%)%n",
                half,
                found,
                all,
                100 * recall,
                wrong,
                others,
                100 * alarms);
        assertTrue(recall >= FOUND, () -> "too few found: " + wrongly(corpus, true));
        assertTrue(
                alarms <= FALSE_ALARMS, () -> "too many false alarms: " + wrongly(corpus, false));
    }

    private List<String> wrongly(Corpus corpus, boolean pointing) {
        return corpus.notes().stream()
                .filter(note -> note.points() == pointing)
                .filter(n -> signals.in(n.text(), n.language(), KNOWN).isEmpty() == pointing)
                .map(Corpus.Labelled::text)
                .toList();
    }

    private long held(Corpus corpus, boolean pointing) {
        return corpus.notes().stream()
                .filter(note -> note.points() == pointing)
                .filter(n -> !signals.in(n.text(), n.language(), KNOWN).isEmpty())
                .count();
    }
}
