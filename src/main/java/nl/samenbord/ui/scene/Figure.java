package nl.samenbord.ui.scene;

import javafx.scene.Node;

import java.util.function.Supplier;

/** Something that stands before or beside words; drawn with its left upper corner at 0, 0. */
record Figure(double width, double height, Supplier<Node> drawing) {
    Node at(double x, double y) {
        Node node = drawing.get();
        node.setLayoutX(x);
        node.setLayoutY(y);
        return node;
    }
}
