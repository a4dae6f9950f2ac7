package nl.samenbord.ui.facilitator.notes;

import java.util.ArrayList;
import java.util.List;

/** Lays cards of one width under each other, each in the column that is shortest so far. */
final class Masonry {
    /** The column from 0, and the distance to the top. */
    record Place(int column, double y) {}

    private final List<Place> places = new ArrayList<>();
    private final double height;

    Masonry(List<Double> heights, int columns, double gap) {
        double[] ends = new double[columns];
        for (double cardHeight : heights) {
            int shortest = 0;
            for (int c = 1; c < columns; c++) {
                if (ends[c] < ends[shortest]) {
                    shortest = c;
                }
            }
            places.add(new Place(shortest, ends[shortest]));
            ends[shortest] += cardHeight + gap;
        }
        double longest = 0;
        for (double end : ends) {
            longest = Math.max(longest, end - gap);
        }
        height = Math.max(0, longest);
    }

    List<Place> places() {
        return places;
    }

    double height() {
        return height;
    }
}
