package nl.samenbord.ui.facilitator.scan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One answer of the team: its words, and of which row it is, or of all. */
final class AnswerRow extends HBox {
    private final Hand hand;
    private final Id id;
    private final Parts parts;
    private final Entry words;
    private final Picker row;
    private final Button remove;

    AnswerRow(Hand hand, Id id, Parts parts) {
        this.hand = hand;
        this.id = id;
        this.parts = parts;
        getStyleClass().add("proposal-first");
        setAlignment(Pos.CENTER_LEFT);
        words = new Entry(parts, "", parts.texts().of("scan.words"), this::say);
        row = new Picker(parts, "", parts.texts().of("scan.row"), to -> change(b -> b.about(to)));
        row.setMinWidth(USE_PREF_SIZE);
        remove = parts.button("", "×", this::remove);
        remove.getStyleClass().add("quiet");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, row, remove);
    }

    void show(Template template, Baseline one, int question, int place) {
        words.setId(ScanIds.line("words", question, place));
        row.setId(ScanIds.line("row", question, place));
        remove.setId(ScanIds.line("remove", question, place));
        remove.setAccessibleText(parts.texts().of("actions.remove", one.text()));
        words.show(one.text());
        List<Picker.Choice> rows = new ArrayList<>();
        rows.add(new Picker.Choice("", parts.texts().of("scan.everyRow")));
        template.rows().forEach(r -> rows.add(new Picker.Choice(r.id(), Names.plain(r.name()))));
        row.show(rows, one.row());
    }

    /** An answer that is emptied goes. */
    private boolean say(String typed) {
        if (typed.isEmpty()) {
            remove();
            return true;
        }
        return change(b -> b.saying(typed));
    }

    private void remove() {
        hand.board()
                .all(Baseline.class)
                .find(id)
                .ifPresent(b -> hand.submit(new Change.Remove(b, 0)));
    }

    private boolean change(UnaryOperator<Baseline> how) {
        hand.board()
                .all(Baseline.class)
                .find(id)
                .filter(now -> !how.apply(now).equals(now))
                .ifPresent(now -> hand.submit(new Change.Edit(now, how.apply(now))));
        return true;
    }
}
