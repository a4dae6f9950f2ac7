package nl.samenbord.handout.paper.type;

import java.util.List;

/** A line that was set. The width, in points, is without the spaces at its end. */
public final class Line {
    private static final float LARGE = 14;

    private final List<Atom> atoms;
    private final int base;
    private final float width;
    private final float size;

    Line(List<Atom> atoms, int base, float size) {
        this.atoms = List.copyOf(atoms);
        this.base = base;
        this.size = size;
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

    List<Atom> atoms() {
        return atoms;
    }

    int base() {
        return base;
    }
}
