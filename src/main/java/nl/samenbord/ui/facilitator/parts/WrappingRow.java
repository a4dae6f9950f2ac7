package nl.samenbord.ui.facilitator.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Controls side by side that go on in a next line where the window is too narrow for them. What
 * grows in a line (as in an HBox) gets what is left over; what may shrink gives room first.
 */
public class WrappingRow extends Pane {
    private static final String SHRINKS = "wrapping-row-shrinks";

    private final double gap;

    private record Line(List<Node> nodes, Map<Node, Double> widths, double height) {}

    /** A row of which the nodes are so many pixels apart. */
    public WrappingRow(double gap) {
        this.gap = gap;
    }

    /** A row with these, so many pixels apart. */
    public static WrappingRow of(double gap, Node... nodes) {
        WrappingRow row = new WrappingRow(gap);
        row.getChildren().setAll(nodes);
        return row;
    }

    /** Lets a node become as narrow as its least width before the row goes on in a next line. */
    public static <T extends Node> T shrinking(T node) {
        node.getProperties().put(SHRINKS, true);
        return node;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = shown().stream().mapToDouble(WrappingRow::least).max().orElse(0);
        return widest + around().getLeft() + around().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        double all = shown().stream().mapToDouble(node -> node.prefWidth(-1)).sum();
        return all
                + gap * Math.max(0, shown().size() - 1)
                + around().getLeft()
                + around().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room =
                (width < 0 ? prefWidth(-1) : width) - around().getLeft() - around().getRight();
        List<Line> lines = lines(room);
        double all = lines.stream().mapToDouble(Line::height).sum();
        return all + gap * Math.max(0, lines.size() - 1) + around().getTop() + around().getBottom();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double y = around().getTop();
        for (Line line : lines(getWidth() - around().getLeft() - around().getRight())) {
            double x = around().getLeft();
            for (Node node : line.nodes()) {
                double width = line.widths().getOrDefault(node, 0.0);
                double height = Math.min(line.height(), height(node, width));
                double top = y + (line.height() - height) / 2;
                node.resizeRelocate(snapPositionX(x), snapPositionY(top), width, height);
                x += width + gap;
            }
            y += line.height() + gap;
        }
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double taken = 0;
        for (Node node : shown()) {
            double least = least(node);
            if (!line.isEmpty() && taken + gap + least > room) {
                lines.add(line(line, room));
                line = new ArrayList<>();
                taken = 0;
            }
            taken += least + (line.isEmpty() ? 0 : gap);
            line.add(node);
        }
        if (!line.isEmpty()) {
            lines.add(line(line, room));
        }
        return lines;
    }

    private Line line(List<Node> nodes, double room) {
        Map<Node, Double> widths = new HashMap<>();
        nodes.forEach(node -> widths.put(node, Math.min(node.prefWidth(-1), room)));
        double wanted = widths.values().stream().mapToDouble(Double::doubleValue).sum();
        double left = room - wanted - gap * (nodes.size() - 1);
        List<Node> giving =
                nodes.stream().filter(node -> left > 0 ? grows(node) : shrinks(node)).toList();
        for (Node node : giving) {
            double share = widths.getOrDefault(node, 0.0) + left / giving.size();
            widths.put(node, Math.max(left > 0 ? 0 : node.minWidth(-1), share));
        }
        double height = 0;
        for (Node node : nodes) {
            height = Math.max(height, height(node, widths.getOrDefault(node, 0.0)));
        }
        return new Line(List.copyOf(nodes), widths, snapSizeY(height));
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isManaged).toList();
    }

    private Insets around() {
        return getInsets();
    }

    private static double height(Node node, double width) {
        return node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1);
    }

    private static double least(Node node) {
        return shrinks(node) ? node.minWidth(-1) : node.prefWidth(-1);
    }

    private static boolean shrinks(Node node) {
        return node.getProperties().containsKey(SHRINKS);
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }
}
