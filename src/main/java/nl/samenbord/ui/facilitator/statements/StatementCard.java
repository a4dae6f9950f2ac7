package nl.samenbord.ui.facilitator.statements;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Id;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.show.Scene;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;

/** A statement of the evening: one line, or open to be counted, worded and shown. */
final class StatementCard extends VBox {
    private final Tonight tonight;
    private final Id id;
    private final Parts parts;
    private final Texts texts;
    private final LineButton line;
    private final Label number;
    private final Label words;
    private final Label counted;
    private final Label heading;
    private final Entry text;
    private final Entry question;
    private final CountGrid counts;
    private final ToggleButton show;
    private final ToggleButton showCounted;
    private final Button next;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final VBox open;

    StatementCard(Tonight tonight, Hand hand, Id id, Parts parts) {
        this.tonight = tonight;
        this.id = id;
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("statement");
        number = parts.label("", "number");
        words = parts.label("", "words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        counted = parts.label("", "muted");
        counted.setMinWidth(USE_PREF_SIZE);
        line = new LineButton(parts, "", row(number, words, counted), () -> tonight.open(id));
        line.getStyleClass().add("statement-line");
        heading = parts.label("", "heading");
        up = quiet("↑", () -> tonight.move(id, -1));
        down = quiet("↓", () -> tonight.move(id, 1));
        remove = quiet("×", () -> tonight.remove(id));
        text = new Entry(parts, "", texts.of("statements.text"), this::worded);
        text.getStyleClass().add("statement-text");
        question = new Entry(parts, "", texts.of("statements.question"), this::asked);
        question.setPromptText(texts.of("statements.question"));
        counts = new CountGrid(hand, parts, () -> tonight.statement(id), this::enterShow);
        show = parts.toggle("", texts.of("statements.show"), () -> tonight.show(id, false));
        showCounted =
                parts.toggle("", texts.of("statements.showCounted"), () -> tonight.show(id, true));
        next = parts.button("", texts.of("statements.next"), () -> tonight.next(id));
        open =
                new VBox(
                        row(heading, space(), up, down, remove),
                        text,
                        text.advice(parts, texts.of("statements.long", Statement.LONGEST)),
                        question,
                        question.advice(parts, texts.of("statements.long", Statement.LONGEST)),
                        counts,
                        row(show, showCounted, space(), next));
        open.getStyleClass().add("statement-open");
        getChildren().setAll(line, open);
    }

    private Button quiet(String sign, Runnable action) {
        Button button = parts.button("", sign, action);
        button.getStyleClass().add("quiet");
        return button;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("statement-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private boolean worded(String typed) {
        if (typed.isEmpty() || Statement.isTooLong(typed)) {
            return false;
        }
        tonight.change(id, now -> now.worded(typed, now.question()));
        return true;
    }

    private boolean asked(String typed) {
        if (Statement.isTooLong(typed)) {
            return false;
        }
        tonight.change(id, now -> now.worded(now.text(), typed));
        return true;
    }

    /** Shows the statement at this place, open or as a line, beside the scene of now. */
    void show(Statement now, int place, boolean opened, Scene scene) {
        Parts.shown(line, !opened);
        Parts.shown(open, opened);
        number.setText(String.valueOf(place + 1));
        words.setText(now.text());
        int all = now.tallies().values().stream().mapToInt(Tally::total).sum();
        counted.setText(all == 0 ? "" : texts.of("statements.counted"));
        line.setId(StatementIds.open(place));
        line.setAccessibleText((place + 1) + " " + now.text());
        heading.setText(texts.of("statements.place", place + 1));
        text.setId(StatementIds.text(place));
        text.show(now.text());
        question.setId(StatementIds.question(place));
        question.show(now.question());
        if (opened) {
            counts.show(now, place);
        }
        show.setId(StatementIds.show(place));
        show.setSelected(scene.equals(new Scene.StatementScene(place, false)));
        showCounted.setId(StatementIds.showCounted(place));
        showCounted.setSelected(scene.equals(new Scene.StatementScene(place, true)));
        next.setId(StatementIds.next(place));
        next.setDisable(!tonight.hasNext(id));
        parts.named(up, StatementIds.up(place), texts.of("statements.up"));
        parts.named(down, StatementIds.down(place), texts.of("statements.down"));
        parts.named(remove, StatementIds.remove(place), texts.of("statements.remove"));
    }

    /** Brings the keyboard to the counts. */
    void enter() {
        counts.enter();
    }

    private void enterShow() {
        showCounted.requestFocus();
    }

    /** Brings the keyboard to what moves it on in this direction. */
    void enter(int by) {
        (by < 0 ? up : down).requestFocus();
    }
}
