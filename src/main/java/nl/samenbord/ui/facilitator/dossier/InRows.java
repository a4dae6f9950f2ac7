package nl.samenbord.ui.facilitator.dossier;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/** Things in their order, all equally wide: as many to a row as have room to be read. */
final class InRows extends GridPane {
    private static final double WHOLE = 100;

    private final double least;
    private final List<? extends Node> nodes;

    /** These, so many pixels apart, and none less wide than that. */
    InRows(double gap, double least, List<? extends Node> nodes) {
        this.least = least;
        this.nodes = List.copyOf(nodes);
        setHgap(gap);
        setVgap(gap);
        lay(nodes.size());
        widthProperty().addListener((_, _, width) -> lay(across(width.doubleValue())));
    }

    private int across(double width) {
        return Math.clamp((int) (width / least), 1, nodes.size());
    }

    private void lay(int across) {
        if (across == getColumnConstraints().size()) {
            return;
        }
        getColumnConstraints().clear();
        getChildren().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(WHOLE / across);
            getColumnConstraints().add(share);
        }
        for (int i = 0; i < nodes.size(); i++) {
            add(nodes.get(i), i % across, i / across);
        }
    }
}
