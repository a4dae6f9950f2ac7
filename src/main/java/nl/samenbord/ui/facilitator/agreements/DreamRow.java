package nl.samenbord.ui.facilitator.agreements;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Dream;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.LocalDate;
import java.util.Optional;

/** The number towards the dream: now, wanted, by when; what can't be meant is told beside it. */
final class DreamRow extends HBox {
    /** The names of its fields. */
    static final String NOW = "dream-now";

    static final String GOAL = "dream-goal";
    static final String BY = "dream-by";

    private final Hand hand;
    private final Texts texts;
    private final TypedDay days;
    private final TextField now;
    private final TextField goal;
    private final TextField by;
    private final Label wrong;

    DreamRow(Hand hand, Parts parts, TypedDay days) {
        this.hand = hand;
        this.days = days;
        texts = parts.texts();
        now = field(parts, NOW, texts.of("agreements.dreamNow"), 3);
        goal = field(parts, GOAL, texts.of("agreements.dreamGoal"), 3);
        Digits.whole(now);
        Digits.whole(goal);
        by = field(parts, BY, texts.of("agreements.dreamBy"), 9);
        wrong = parts.label("", "wrong");
        getStyleClass().add("side-top");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(named(now), now, named(goal), goal, named(by), by, wrong);
        focusWithinProperty()
                .addListener(
                        (_, _, within) -> {
                            if (!within) {
                                keep();
                            }
                        });
    }

    private TextField field(Parts parts, String id, String name, int columns) {
        TextField field = parts.named(new TextField(), id, name);
        field.setPrefColumnCount(columns);
        field.setOnAction(_ -> keep());
        return field;
    }

    private static Label named(TextField field) {
        Label label = new Label(field.getAccessibleText());
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show() {
        Dream dream = hand.board().dream();
        wrong.setText("");
        now.setText(number(dream.now()));
        goal.setText(number(dream.goal()));
        LocalDate day = dream.by();
        by.setText(day == null ? "" : texts.shortDay(day));
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private void keep() {
        Dream before = hand.board().dream();
        Optional<LocalDate> day = days.read(by.getText());
        boolean noDay = day.isEmpty() && !by.getText().isBlank();
        if (!isNumber(now.getText()) || !isNumber(goal.getText())) {
            wrong.setText(texts.of("agreements.dreamNumber"));
        } else if (noDay) {
            wrong.setText(texts.of("agreements.dreamDay"));
        } else {
            Dream next = new Dream(number(now.getText()), number(goal.getText()), day.orElse(null));
            wrong.setText("");
            if (!next.equals(before)) {
                hand.submit(new Change.Tell(before, next));
            }
        }
    }

    private static boolean isNumber(String typed) {
        return typed.strip().matches("|[1-9]|10");
    }

    private static int number(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }
}
