package nl.samenbord.ui.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** Texts and controls of which a part is outside what they stand in, or outside the window. */
final class Strays {
    private static final double SLACK = 2;

    private Strays() {}

    static List<Finding> in(Sight sight) {
        List<Finding> found = new ArrayList<>();
        Bounds window = sight.window();
        for (Sight.Piece piece : sight.pieces(sight.root())) {
            Bounds seen = sight.letters(piece);
            boolean there = seen.getHeight() > 0 && seen.getWidth() > 0;
            double past = beyond(seen, window);
            if (there && past > SLACK) {
                found.add(of(piece.node(), "outside the window by " + Math.round(past)));
            } else if (piece.isSeen()) {
                around(sight, piece, found);
            }
        }
        return found;
    }

    /** Up to where something scrolls, each thing is within what is around it. */
    private static void around(Sight sight, Sight.Piece piece, List<Finding> found) {
        Node inner = piece.node();
        for (Parent at = inner.getParent(); at != null; at = at.getParent()) {
            if (inner.getClip() != null || isScrolled(at) || at.equals(sight.root())) {
                return;
            }
            if (at instanceof Region && at.getLayoutBounds().getWidth() > 0) {
                double past = beyond(sight.lettersWhole(piece), sight.inRoot(at));
                if (past > SLACK) {
                    found.add(
                            of(
                                    piece.node(),
                                    "outside " + Sight.name(at) + " by " + Math.round(past)));
                    return;
                }
            }
        }
    }

    /** What scrolls lies within what clips it, and is as large as it wants. */
    private static boolean isScrolled(Parent at) {
        return at.getClip() != null || (at.getParent() != null && at.getParent().getClip() != null);
    }

    private static double beyond(Bounds inner, Bounds outer) {
        double sideways =
                Math.max(outer.getMinX() - inner.getMinX(), inner.getMaxX() - outer.getMaxX());
        double upright =
                Math.max(outer.getMinY() - inner.getMinY(), inner.getMaxY() - outer.getMaxY());
        return Math.max(sideways, upright);
    }

    private static Finding of(Node node, String told) {
        return new Finding(Fault.OUTSIDE, Sight.name(node), told);
    }
}
