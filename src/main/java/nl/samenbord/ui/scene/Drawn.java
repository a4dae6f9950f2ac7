package nl.samenbord.ui.scene;

import javafx.scene.Node;

import java.util.List;

/** One page of a picture, and how many pages the picture has. */
record Drawn(List<Node> nodes, int pages) {
    Drawn {
        nodes = List.copyOf(nodes);
    }
}
