package nl.samenbord.ui.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts and controls that stand on top of each other. */
final class Overlaps {
    private static final double SLACK = 2;
    // letters of a script with high marks reach into the line above
    private static final double LINES = 5;

    private Overlaps() {}

    static List<Finding> in(Sight sight) {
        List<Finding> found = new ArrayList<>();
        List<Sight.Piece> pieces =
                sight.pieces(sight.root()).stream().filter(Sight.Piece::isSeen).toList();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                Node under = pieces.get(i).node();
                Node over = pieces.get(j).node();
                Bounds shared =
                        Sight.both(sight.letters(pieces.get(i)), sight.letters(pieces.get(j)));
                if (shared.getWidth() > SLACK
                        && shared.getHeight() > (bothTexts(under, over) ? LINES : SLACK)
                        && !Sight.isWithin(over, under)
                        && !areLines(under, over)
                        && !isCovered(sight, under, over)) {
                    found.add(
                            new Finding(
                                    Fault.OVERLAP,
                                    Sight.name(under) + " & " + Sight.name(over),
                                    "share "
                                            + Math.round(shared.getWidth())
                                            + " x "
                                            + Math.round(shared.getHeight())));
                }
            }
        }
        return found;
    }

    private static boolean bothTexts(Node under, Node over) {
        return under instanceof Text && over instanceof Text;
    }

    /** Lines of one text. */
    private static boolean areLines(Node under, Node over) {
        return bothTexts(under, over) && Objects.equals(under.getParent(), over.getParent());
    }

    /** Whether a sheet or a veil lies between both: then the lower one is meant to be hidden. */
    private static boolean isCovered(Sight sight, Node under, Node over) {
        for (Node at = over; at != null && !Sight.isWithin(under, at); at = at.getParent()) {
            if (at instanceof Region region
                    && region.getBackground() != null
                    && !region.getBackground().getFills().isEmpty()
                    && !Sight.isControl(at)
                    && sight.inRoot(at).contains(sight.seen(under))) {
                return true;
            }
        }
        return isVeiled(sight, under, over);
    }

    /** A layer in which both would be seen only through something else. */
    private static boolean isVeiled(Sight sight, Node under, Node over) {
        Parent common = over.getParent();
        while (common != null && !Sight.isWithin(under, common)) {
            common = common.getParent();
        }
        if (common == null) {
            return false;
        }
        List<Node> layers = common.getChildrenUnmodifiable();
        int from = place(layers, under);
        int to = place(layers, over);
        return from >= 0
                && to > from
                && layers.subList(from + 1, to).stream()
                        .filter(Node::isVisible)
                        .anyMatch(
                                layer ->
                                        layer instanceof Region region
                                                && region.getBackground() != null
                                                && sight.inRoot(layer).contains(sight.seen(under)));
    }

    private static int place(List<Node> layers, Node inner) {
        for (int i = 0; i < layers.size(); i++) {
            if (Sight.isWithin(inner, layers.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
