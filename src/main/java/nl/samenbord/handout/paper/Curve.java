package nl.samenbord.handout.paper;

import java.util.List;

/**
 * A line through numbers over the years, each point in the middle of its share of the width, with a
 * small ring at the number that was wanted (0 where there is none). It is a picture beside a table
 * with the same shares, which tells it all: the picture itself is not read aloud.
 */
public record Curve(float lead, List<Point> points, int most, float height) implements Block {
    /** A number, and the wanted one. */
    public record Point(int number, int goal) {}

    public Curve {
        points = List.copyOf(points);
        if (points.isEmpty() || most <= 0) {
            throw new IllegalArgumentException("a line has a point and an end");
        }
    }

    @Override
    public float after() {
        return 0;
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }
}
