package nl.samenbord.handout.paper.type;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Takes Dutch words apart; the patterns for it are read when the first word asks for them. */
final class Syllables {
    private static final String DUTCH = "nl";

    private final AtomMaker maker;
    private final String language;
    private @Nullable Hyphenation hyphenation;

    /** The language of text that doesn't say its own. */
    Syllables(AtomMaker maker, String language) {
        this.maker = maker;
        this.language = language;
    }

    /** What takes the words of one passage apart. */
    In in(Passage passage) {
        return new In(passage);
    }

    final class In {
        private final Passage passage;

        private In(Passage passage) {
            this.passage = passage;
        }

        /** The syllables of a word with hyphens between them; of anything else only itself. */
        List<Atom> of(Atom atom) {
            String own = passage.language(atom.piece());
            String spoken = own == null ? language : own;
            if (atom.kind() != Atom.Kind.WORD || !spoken.split("-", 2)[0].equals(DUTCH)) {
                return List.of(atom);
            }
            return parts(atom);
        }
    }

    private List<Atom> parts(Atom atom) {
        if (hyphenation == null) {
            hyphenation = new Hyphenation();
        }
        List<Atom> parts = new ArrayList<>();
        int from = 0;
        for (int point : hyphenation.points(atom.text())) {
            parts.add(maker.syllable(atom, from, point));
            parts.add(maker.possibleHyphen(atom));
            from = point;
        }
        parts.add(from == 0 ? atom : maker.part(atom, from, atom.text().length()));
        return parts;
    }
}
