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
                "unseen-2",
                "unseen-3",
                "unseen-4",
                "unseen-5"
            })
    void findsNineInTenAndIsWrongOnceInTwenty(String half) {
        Corpus corpus = Corpus.read(half);
        corpus.languages().forEach(language -> System.out.println(figures(corpus.in(language))));
        long all = corpus.count(true);
        long others = corpus.count(false);
        double recall = (double) held(corpus, true) / all;
        double alarms = (double) held(corpus, false) / others;
        assertTrue(recall >= FOUND, () -> "too few found: " + wrongly(corpus, true));
        assertTrue(
                alarms <= FALSE_ALARMS, () -> "too many false alarms: " + wrongly(corpus, false));
    }

    private String figures(Corpus corpus) {
        return String.format(
                Locale.ROOT,
                "%s: found %d of %d, false alarms %d of %d",
                corpus.name(),
                held(corpus, true),
                corpus.count(true),
                held(corpus, false),
                corpus.count(false));
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
