package nl.samenbord.ui.facilitator.scan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One question of the scan with what the team answers, a line each, and a field for more. */
final class QuestionBox extends VBox {
    private final Hand hand;
    private final String question;
    private final int place;
    private final Parts parts;
    private final Entry more;
    private final VBox lines = new VBox();
    private Map<Id, AnswerRow> known = new HashMap<>();
    private String column = "";

    QuestionBox(Hand hand, String question, int place, Parts parts) {
        this.hand = hand;
        this.question = question;
        this.place = place;
        this.parts = parts;
        String name = Names.plain(question);
        getStyleClass().add("action-rows");
        lines.getStyleClass().add("scan-lines");
        more = new Entry(parts, ScanIds.more(place), name, this::add);
        more.setPromptText(parts.texts().of("scan.more"));
        getChildren().setAll(parts.label(name, "theme-name"), lines, more);
    }

    String question() {
        return question;
    }

    private boolean add(String typed) {
        if (!typed.isEmpty()) {
            more.show("");
            hand.submit(Change.Add.last(new Baseline(Id.fresh(), column, "", question, typed)));
        }
        return true;
    }

    /** Brings the keyboard to the field for more. */
    void enter() {
        more.requestFocus();
    }

    void show(Board board, String ofColumn) {
        column = ofColumn;
        Map<Id, AnswerRow> next = new HashMap<>();
        List<Node> shown = new ArrayList<>();
        for (Baseline one : board.all(Baseline.class)) {
            if (one.column().equals(column) && one.question().equals(question)) {
                AnswerRow before = known.get(one.id());
                AnswerRow row = before == null ? new AnswerRow(hand, one.id(), parts) : before;
                row.show(board.template(), one, place, shown.size());
                next.put(one.id(), row);
                shown.add(row);
            }
        }
        known = next;
        if (!lines.getChildren().equals(shown)) {
            lines.getChildren().setAll(shown);
        }
    }
}
