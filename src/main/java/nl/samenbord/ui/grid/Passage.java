package nl.samenbord.ui.grid;

import java.util.List;

/**
 * A text broken into lines, in one style. The widest line, the pitch from line to line and the
 * baseline below the top of a line are in pixels; leftward tells of each line whether its paragraph
 * begins at the right; torn means that a word had to be broken where it has no hyphen, folded that
 * a line ends with one that the text doesn't have.
 */
public record Passage(
        List<String> lines,
        Style style,
        double widest,
        double pitch,
        double baseline,
        List<Boolean> leftward,
        boolean torn,
        boolean folded) {
    public Passage {
        lines = List.copyOf(lines);
        leftward = List.copyOf(leftward);
    }

    /** All lines together. */
    public double height() {
        return lines.size() * pitch;
    }

    /** The lines from one up to and without another, counted from 0. */
    public Passage part(int from, int to) {
        return new Passage(
                lines.subList(from, to),
                style,
                widest,
                pitch,
                baseline,
                leftward.subList(from, to),
                torn,
                folded);
    }
}
