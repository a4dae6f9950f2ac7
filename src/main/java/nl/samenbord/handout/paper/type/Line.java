package nl.samenbord.handout.paper.type;

import java.util.List;

/** A line that was set. The width, in points, is without the spaces at its end. */
public final class Line {
    /** Where a line ends. */
    public enum Ending {
        /** Between words, or where the paragraph ends. */
        WORD,
        /** At a hyphenation point of a word. */
        HYPHEN,
        /** Within a word that is wider than a line. */
        LETTER
    }

    private static final float LARGE = 14;

    private final List<Atom> atoms;
    private final int base;
    private final float width;
    private final float size;
    private final Ending ending;

    Line(List<Atom> atoms, int base, float size, Ending ending) {
        this.atoms = List.copyOf(atoms);
        this.base = base;
        this.size = size;
        this.ending = ending;
        float all = 0;
        float visible = 0;
        for (Atom atom : atoms) {
            all += atom.width();
            visible = atom.space() ? visible : all;
        }
        width = visible;
    }

    public float width() {
        return width;
    }

    /** From the top of this line to the top of the next. */
    public float height() {
        return size * leading();
    }

    /** From the top of this line to the foot of its letters. */
    public float baseline() {
        return size * (leading() / 2 + 0.36f);
    }

    /** Large letters stand closer to each other. */
    private float leading() {
        return size > LARGE ? 1.2f : 1.4f;
    }

    /** The piece in which a word is broken at its end that was typed without a hyphen; else -1. */
    public int brokenPiece() {
        boolean broken =
                ending == Ending.HYPHEN && atoms.getLast().kind() == Atom.Kind.POSSIBLE_HYPHEN;
        return broken ? atoms.getLast().piece() : -1;
    }

    public Ending ending() {
        return ending;
    }

    List<Atom> atoms() {
        return atoms;
    }

    int base() {
        return base;
    }
}
