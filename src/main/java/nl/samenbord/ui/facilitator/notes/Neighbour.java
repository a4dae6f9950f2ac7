package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Bounds;

import java.util.List;

/** Finds the card that lies beside another. */
final class Neighbour {
    private Neighbour() {}

    /**
     * Where the nearest one lies in this direction, counted from 0; from itself if there is none.
     */
    static int of(List<Bounds> cards, int from, int right, int down) {
        Bounds here = cards.get(from);
        int nearest = from;
        double shortest = Double.MAX_VALUE;
        for (int i = 0; i < cards.size(); i++) {
            Bounds there = cards.get(i);
            double x = there.getCenterX() - here.getCenterX();
            double y = there.getCenterY() - here.getCenterY();
            double ahead = x * right + y * down;
            double aside = Math.abs(x * down) + Math.abs(y * right);
            boolean inDirection = ahead > 1 && (right == 0 || Math.abs(x) > here.getWidth() / 2);
            boolean straight = down == 0 || Math.abs(x) < here.getWidth() / 2;
            double distance = ahead + 2 * aside;
            if (i != from && inDirection && straight && distance < shortest) {
                nearest = i;
                shortest = distance;
            }
        }
        return nearest;
    }
}
