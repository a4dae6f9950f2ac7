package nl.samenbord.ui.facilitator.asks;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ask;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;

/** What is asked of each of these, a line for each: the columns, the rows, cells or notes. */
final class AskTable extends VBox {
    private static final double NAME_LEAST = 120;

    private final Filling filling;
    private final Label title;
    private final GridPane grid = new GridPane();
    private List<Ask> asks = List.of();
    private List<Line> lines = List.of();
    private List<Field> fields = List.of();

    /** What it is asked of: by what it is known, what it is called, what code it has. */
    record Line(String of, String code, String name) {}

    AskTable(Filling filling) {
        this.filling = filling;
        title = filling.parts().label("", "list-title");
        getStyleClass().add("ask-table");
        grid.getStyleClass().add("ask-grid");
        getChildren().setAll(title, grid);
    }

    void show(String heading, List<Ask> nowAsked, List<Line> now) {
        title.setText(heading);
        Parts.shown(this, !nowAsked.isEmpty());
        if (!nowAsked.equals(asks) || !now.equals(lines)) {
            asks = nowAsked;
            lines = now;
            layOut();
        }
        fields.forEach(field -> field.show().run());
    }

    private void layOut() {
        fields = new ArrayList<>();
        grid.getChildren().clear();
        boolean listed = lines.stream().anyMatch(line -> !line.name().isEmpty());
        for (int i = 0; i < asks.size() && listed; i++) {
            grid.add(head(Names.plain(asks.get(i).name())), i + 1, 0);
        }
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            if (listed) {
                grid.add(name(line), 0, place + 1);
            }
            for (int i = 0; i < asks.size(); i++) {
                Ask ask = asks.get(i);
                if (listed) {
                    grid.add(field(ask, line, place), i + 1, place + 1);
                } else {
                    grid.add(head(Names.plain(ask.name())), 0, i);
                    grid.add(field(ask, line, place), 1, i);
                }
            }
        }
    }

    private Label head(String words) {
        Label head = filling.parts().label(words, "muted");
        head.setMinWidth(USE_PREF_SIZE);
        return beside(head);
    }

    private Label name(Line line) {
        String words = line.code().isEmpty() ? line.name() : line.code() + "  " + line.name();
        Label name = filling.parts().label(words, "ask-of");
        name.setWrapText(true);
        name.setMinWidth(NAME_LEAST);
        GridPane.setHgrow(name, Priority.SOMETIMES);
        return beside(name);
    }

    /** It stands beside the first line of its field, however many there are. */
    private static Label beside(Label label) {
        label.getStyleClass().add("ask-name");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Node field(Ask ask, Line line, int place) {
        String asked = Names.plain(ask.name());
        String name = line.name().isEmpty() ? asked : asked + ": " + line.name();
        Field field = Field.of(filling, ask, line.of(), AskIds.of(ask.id(), place), name);
        fields.add(field);
        field.control().setMaxWidth(Double.MAX_VALUE);
        if (field.wide()) {
            GridPane.setHgrow(field.control(), Priority.ALWAYS);
        }
        GridPane.setValignment(field.control(), VPos.TOP);
        return field.control();
    }

    /** Brings the keyboard to the first field. */
    boolean enter() {
        if (!isVisible() || fields.isEmpty()) {
            return false;
        }
        Node first = grid.lookup("#" + AskIds.of(asks.getFirst().id(), 0));
        (first == null ? fields.getFirst().control() : first).requestFocus();
        return true;
    }
}
