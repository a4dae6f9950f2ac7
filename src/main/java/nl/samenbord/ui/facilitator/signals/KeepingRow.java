package nl.samenbord.ui.facilitator.signals;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.MeetingTitle;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Until when the session is kept, and the way to a copy that points at nobody. */
final class KeepingRow extends HBox {
    /** The names of its controls. */
    static final String UNTIL = "keep-until";

    static final String COPY = "anonymous-copy";

    private final Hand hand;
    private final Texts texts;
    private final TypedDay days;
    private final TextField until = new TextField();
    private final Label wrong;

    /** Days without a year are those after today; copy runs when such a copy is asked for. */
    KeepingRow(Hand hand, Parts parts, LocalDate today, Runnable copy) {
        this.hand = hand;
        texts = parts.texts();
        days = new TypedDay(texts, today);
        getStyleClass().add("side-top");
        setAlignment(Pos.CENTER_LEFT);
        Label name = parts.label(texts.of("keep.until"));
        name.setLabelFor(until);
        name.setMinWidth(USE_PREF_SIZE);
        parts.named(until, UNTIL, texts.of("keep.until"));
        until.setPrefColumnCount(14);
        until.setOnAction(_ -> keep());
        wrong = parts.label("", "wrong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        name,
                        until,
                        wrong,
                        space,
                        parts.button(COPY, texts.of("anonymous.button"), copy));
        focusWithinProperty()
                .addListener(
                        (_, _, within) -> {
                            if (!within) {
                                keep();
                            }
                        });
    }

    /** Shows the day of now. */
    void show() {
        LocalDate day = hand.board().meeting().keepUntil();
        wrong.setText("");
        until.setText(day == null ? "" : MeetingTitle.day(day, texts));
    }

    private void keep() {
        Meeting before = hand.board().meeting();
        Optional<LocalDate> day = days.read(until.getText());
        if (day.isEmpty() && !until.getText().isBlank()) {
            wrong.setText(texts.of("keep.noDay"));
        } else {
            wrong.setText("");
            if (!Objects.equals(before.keepUntil(), day.orElse(null))) {
                hand.submit(new Change.Tell(before, before.keptUntil(day.orElse(null))));
            }
        }
    }
}
