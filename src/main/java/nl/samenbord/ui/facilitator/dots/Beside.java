package nl.samenbord.ui.facilitator.dots;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/** Things beside each other, each as wide as the others: the voices, never one before another. */
public final class Beside extends GridPane {
    private static final double WHOLE = 100;

    /** These, so many pixels apart. */
    public Beside(double gap, List<? extends Node> nodes) {
        setHgap(gap);
        for (Node _ : nodes) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(WHOLE / nodes.size());
            getColumnConstraints().add(share);
        }
        addRow(0, nodes.toArray(Node[]::new));
    }
}
