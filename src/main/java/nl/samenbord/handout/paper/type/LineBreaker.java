package nl.samenbord.handout.paper.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills lines with as many atoms as fit. A word wider than a line is broken where it may be
 * hyphenated, else between letters.
 */
final class LineBreaker {
    /** Sums of many widths differ a little with their order. */
    private static final float SLACK = 0.01f;

    /** So much of a line may stay empty before a word is hyphenated to fill it. */
    private static final float EMPTY = 0.25f;

    private final AtomMaker maker;
    private final Syllables.In syllables;
    private final List<Atom> atoms;
    private final float width;
    private final int base;
    private final float emptySize;
    private final List<Line> lines = new ArrayList<>();
    private int start;
    private int lastBreak;
    private float filled;

    /** The size is that of a line without atoms. */
    LineBreaker(
            AtomMaker maker,
            Syllables.In syllables,
            List<Atom> atoms,
            float width,
            int base,
            float emptySize) {
        this.maker = maker;
        this.syllables = syllables;
        this.atoms = new ArrayList<>(atoms);
        this.width = width + SLACK;
        this.base = base;
        this.emptySize = emptySize;
    }

    List<Line> lines(Hyphens hyphens) {
        int i = 0;
        while (i < atoms.size()) {
            Atom atom = atoms.get(i);
            if (fits(atom)) {
                take(i++);
            } else if ((lastBreak <= start || isRagged(hyphens)) && hyphenate(i)) {
                if (fits(atoms.get(i))) {
                    take(i++);
                }
            } else if (lastBreak > start) {
                endLine(lastBreak);
                i = start;
            } else if (i > start && !isLong(atom)) {
                endLine(i);
            } else if (split(i)) {
                take(i++);
                endLine(i, Line.Ending.LETTER);
            } else if (i > start) {
                endLine(i);
            } else {
                take(i++);
            }
        }
        if (start < atoms.size() || lines.isEmpty()) {
            endLine(atoms.size());
        }
        return lines;
    }

    private boolean fits(Atom atom) {
        return atom.space() || filled + atom.width() <= width;
    }

    private boolean isLong(Atom atom) {
        return atom.width() > width;
    }

    private void take(int index) {
        Atom atom = atoms.get(index);
        filled += atom.width();
        if (atom.breakAfter() && (!atom.hyphens() || filled + maker.hyphenWidth(atom) <= width)) {
            lastBreak = index + 1;
        }
    }

    /** Whether the line would end early, if it ended between words. */
    private boolean isRagged(Hyphens hyphens) {
        if (hyphens == Hyphens.WHERE_NEEDED || endedTwiceWithAHyphen()) {
            return false;
        }
        Line line = new Line(atoms.subList(start, lastBreak), base, emptySize, Line.Ending.WORD);
        return line.width() < width * (1 - EMPTY);
    }

    private boolean endedTwiceWithAHyphen() {
        int count = lines.size();
        return count > 1
                && lines.get(count - 1).ending() == Line.Ending.HYPHEN
                && lines.get(count - 2).ending() == Line.Ending.HYPHEN;
    }

    /** Takes a word apart into its syllables; false if it has only one. */
    private boolean hyphenate(int index) {
        Atom atom = atoms.get(index);
        boolean typed =
                (index > 0 && atoms.get(index - 1).hyphens())
                        || (index + 1 < atoms.size() && atoms.get(index + 1).hyphens());
        List<Atom> parts = typed ? List.of(atom) : syllables.of(atom);
        if (parts.size() == 1) {
            return false;
        }
        atoms.remove(index);
        atoms.addAll(index, parts);
        return true;
    }

    private void endLine(int end) {
        endLine(end, Line.Ending.WORD);
    }

    private void endLine(int end, Line.Ending unhyphened) {
        Line.Ending ending = unhyphened;
        List<Atom> taken = new ArrayList<>(atoms.subList(start, end));
        float size = taken.isEmpty() ? emptySize : 0;
        for (Atom atom : taken) {
            size = Math.max(size, atom.size());
        }
        // Spaces at the end of a line run in the direction of the paragraph.
        for (int i = taken.size() - 1; i >= 0 && taken.get(i).space(); i--) {
            taken.set(i, taken.get(i).atLevel(base));
        }
        if (end < atoms.size() && taken.getLast().hyphens()) {
            taken.set(taken.size() - 1, maker.hyphen(taken.getLast()));
            ending = Line.Ending.HYPHEN;
        }
        lines.add(new Line(taken, base, size, ending));
        start = end;
        lastBreak = end;
        filled = 0;
    }

    /** Splits an atom so that its first part fits what is left of the line; false if it cannot. */
    private boolean split(int index) {
        Atom atom = atoms.get(index);
        if (atom.kind() != Atom.Kind.WORD && atom.kind() != Atom.Kind.ADDRESS) {
            return false;
        }
        List<Integer> cuts = cuts(atom.text());
        int low = 0;
        int high = cuts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (filled + maker.part(atom, 0, cuts.get(middle)).width() <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int cut = cuts.get(low);
        if (cut == 0 && index == start && cuts.size() > 1) {
            cut = cuts.get(1);
        }
        if (cut == 0) {
            return false;
        }
        atoms.set(index, maker.part(atom, 0, cut));
        atoms.add(index + 1, maker.part(atom, cut, atom.text().length()));
        return true;
    }

    /** Where a word may be cut, 0 first; its end is not one of them. */
    private static List<Integer> cuts(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        List<Integer> cuts = new ArrayList<>();
        for (int cut = 0; cut < text.length(); cut = letters.next()) {
            cuts.add(cut);
        }
        return cuts;
    }
}
