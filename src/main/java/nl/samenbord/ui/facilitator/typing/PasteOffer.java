package nl.samenbord.ui.facilitator.typing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.grid.Names;

import java.util.List;

/** Several lines were pasted: shows where each would hang, and offers to make each a note. */
final class PasteOffer extends VBox {
    /** The names of the lines, from 1, and of the cell beside each. */
    static final String LINE = "pasted-line-";

    static final String CELL = "pasted-cell-";

    private static final double MOST_HEIGHT = 104;
    private static final int MOST_LINES = 50;

    private final TypingField field;
    private final Hand hand;
    private final Typing typing;
    private final Parts parts;
    private final Label told;
    private final Button each;
    private final GridPane list = new GridPane();

    PasteOffer(TypingField field, Hand hand, Typing typing, Parts parts, Runnable keepEach) {
        this.field = field;
        this.hand = hand;
        this.typing = typing;
        this.parts = parts;
        getStyleClass().add("offer");
        told = parts.label("");
        each = parts.button(Ids.KEEP_EACH, parts.texts().of("keys.keepEach"), keepEach);
        HBox top = new HBox(told, each);
        top.getStyleClass().add("offer-top");
        top.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().add("pasted-lines");
        ScrollPane scroll = new QuietScroll();
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        getChildren().setAll(top, scroll);
        field.pasted().addListener((_, _, _) -> show());
        field.textProperty().addListener((_, _, _) -> show());
        show();
    }

    /** Shows the lines as they are now, and where they would go from the chosen cell. */
    void show() {
        boolean offered = field.pasted().get() && !typing.editing();
        Parts.shown(this, offered);
        list.getChildren().clear();
        if (offered) {
            List<Typing.Line> lines = typing.lines(field.isList());
            String words = field.isList() ? "typing.pastedEach" : "typing.pasted";
            told.setText(parts.texts().of(words, lines.size()));
            each.setText(parts.texts().of("typing.keepEach", lines.size()));
            each.setAccessibleText(each.getText());
            for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
                list(i, lines.get(i));
            }
        }
    }

    private void list(int row, Typing.Line line) {
        Template template = hand.board().template();
        String place = line.cell().code() + " " + Names.of(template, line.cell());
        Label cell = parts.named(parts.label(place, "code"), CELL + (row + 1), place);
        cell.setMinWidth(USE_PREF_SIZE);
        Label text = parts.named(parts.label(line.text()), LINE + (row + 1), line.text());
        list.addRow(row, cell, text);
    }
}
