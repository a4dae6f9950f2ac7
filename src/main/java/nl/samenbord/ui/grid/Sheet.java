package nl.samenbord.ui.grid;

import javafx.scene.paint.Color;

import java.util.List;

/** One sheet of paper: its colour, the colour of its left edge, and what is on it. */
record Sheet(Color fill, Color edge, List<Strip> strips) {
    Sheet {
        strips = List.copyOf(strips);
    }

    double height(double padding) {
        return 2 * padding + strips.stream().mapToDouble(Strip::height).sum();
    }

    Sheet with(List<Strip> others) {
        return new Sheet(fill, edge, others);
    }
}
