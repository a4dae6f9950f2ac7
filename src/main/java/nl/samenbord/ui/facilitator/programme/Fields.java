package nl.samenbord.ui.facilitator.programme;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import nl.samenbord.ui.facilitator.parts.Parts;

/** Fields under each other, each with its name before it. */
final class Fields extends GridPane {
    private static final double NAMES = 116;

    private final Parts parts;

    Fields(Parts parts) {
        this.parts = parts;
        getStyleClass().add("fields");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, fields);
    }

    /** A field comes under those that are there. */
    void add(String name, Node field) {
        Label label = parts.label(name, "field-name");
        label.setWrapText(true);
        label.setLabelFor(field);
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        getRowConstraints().add(top);
        addRow(getRowConstraints().size() - 1, label, field);
    }
}
