package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;

/** One sort of parts after the other on a sheet, with a line on how they are written. */
final class PartsSection extends VBox implements Section {
    private final List<PartRows<?>> all;

    PartsSection(Parts parts, String explained, PartRows<?>... all) {
        this.all = List.of(all);
        getStyleClass().add("drawing-section");
        getChildren().setAll(all);
        if (!explained.isEmpty()) {
            getChildren().addFirst(parts.wrapped(explained, "muted"));
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show() {
        all.forEach(PartRows::show);
    }

    @Override
    public void ready() {
        all.getFirst().ready();
    }
}
