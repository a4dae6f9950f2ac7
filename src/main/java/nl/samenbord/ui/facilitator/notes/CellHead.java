package nl.samenbord.ui.facilitator.notes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.grid.Names;

/** Above the notes: where we are and the question that is asked there. */
public final class CellHead extends VBox implements Onlooker {
    private final Hand hand;
    private final Label place;
    private final Label code;
    private final Label question;

    /** The head for the cell that this hand has chosen, with what can be done at its right. */
    public CellHead(Hand hand, Parts parts, Node actions) {
        this.hand = hand;
        getStyleClass().add("cell-head");
        place = parts.label("", "place");
        code = parts.label("", "code");
        question = parts.named(parts.label("", "question"), Ids.CELL_TITLE, "");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        code.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var first = WrappingRow.of(8, place, code, space, actions);
        getChildren().setAll(first, question);
        hand.look(this);
        chose();
    }

    @Override
    public void chose() {
        Template template = hand.board().template();
        Cell cell = hand.cell();
        place.setText(Names.of(template, cell));
        place.setStyle("-fx-text-fill: " + template.column(cell).colour());
        code.setText(cell.code());
        question.setText(template.question(cell));
        question.setAccessibleText(place.getText() + ". " + question.getText());
        Parts.shown(question, !question.getText().isEmpty());
    }
}
