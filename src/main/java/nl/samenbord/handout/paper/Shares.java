package nl.samenbord.handout.paper;

import java.util.List;

/** Divides a width. */
final class Shares {
    private Shares() {}

    /** The widths of parts by their shares, with a gap between neighbours. */
    static List<Float> of(List<Float> shares, float width, float gap) {
        double all = shares.stream().mapToDouble(share -> share).sum();
        float room = width - gap * (shares.size() - 1);
        return shares.stream().map(share -> (float) (room * share / all)).toList();
    }
}
