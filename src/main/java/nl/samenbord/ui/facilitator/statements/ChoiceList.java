package nl.samenbord.ui.facilitator.statements;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;

/** The statements that lie ready, to choose from with a tick. */
final class ChoiceList extends VBox {
    private final Hand hand;
    private final Parts parts;
    private final List<Statement> ready;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Label chosen;

    ChoiceList(Hand hand, List<Statement> offered, Parts parts) {
        this.hand = hand;
        this.parts = parts;
        ready = offered.stream().map(one -> one.fitting(template())).toList();
        getStyleClass().add("choices-list");
        chosen = parts.label("", "muted");
        getChildren().add(chosen);
        for (int place = 0; place < ready.size(); place++) {
            getChildren().add(row(place));
        }
    }

    private VBox row(int place) {
        Statement statement = ready.get(place);
        CheckBox box = new CheckBox(statement.text());
        parts.named(box, StatementIds.choice(place), statement.text());
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> turn(statement, box.isSelected()));
        boxes.add(box);
        Label more = parts.label(column(statement) + statement.question(), "muted", "choice-more");
        more.setWrapText(true);
        return new VBox(box, more);
    }

    private String column(Statement statement) {
        return template().columns().stream()
                .filter(column -> column.id().equals(statement.column()))
                .map(column -> Names.plain(column.name()) + " · ")
                .findFirst()
                .orElse("");
    }

    private void turn(Statement statement, boolean wanted) {
        Shelf<Statement> all = hand.board().all(Statement.class);
        int place = all.indexOf(statement.id());
        if (wanted && place < 0) {
            hand.submit(Change.Add.last(statement));
        } else if (!wanted && place >= 0) {
            hand.submit(new Change.Remove(all.get(place), place));
        }
        show();
    }

    /** Shows which are chosen. */
    void show() {
        Shelf<Statement> all = hand.board().all(Statement.class);
        for (int place = 0; place < ready.size(); place++) {
            boxes.get(place).setSelected(all.indexOf(ready.get(place).id()) >= 0);
        }
        chosen.setText(parts.texts().of("statements.chosen", all.size()));
    }

    private Template template() {
        return hand.board().template();
    }
}
