package nl.samenbord.ui.facilitator.years;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Something that was promised then; what came of it, with one press, and a sentence why. */
final class CameRow extends VBox {
    private static final List<Progress.State> SAID =
            List.of(Progress.State.DONE, Progress.State.BUSY, Progress.State.STOPPED);

    private final Hand hand;
    private final Id id;
    private final CameNames names;
    private final Label what;
    private final Label about;
    private final Entry why;
    private final Map<Progress.State, ToggleButton> states = new EnumMap<>(Progress.State.class);

    CameRow(Hand hand, Id id, Parts parts) {
        this.hand = hand;
        this.id = id;
        Texts texts = parts.texts();
        names = new CameNames(texts);
        getStyleClass().add("action-row");
        what = parts.wrapped("", "came-what");
        about = parts.wrapped("", "muted");
        HBox choice = new HBox();
        choice.getStyleClass().add("halves");
        choice.setAlignment(Pos.TOP_RIGHT);
        for (Progress.State state : SAID) {
            ToggleButton button = parts.toggle("", names.name(state), () -> say(state));
            states.put(state, button);
            choice.getChildren().add(button);
        }
        choice.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(what, about);
        said.setMinWidth(0);
        said.setPrefWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox first = new HBox(12, said, choice);
        why = new Entry(parts, "", texts.of("came.why"), typed -> change(p -> p.because(typed)));
        why.setPromptText(texts.of("came.why"));
        getChildren().setAll(first, why);
    }

    /** Shows what stands at this place, from 0. */
    void show(Carried one, int place) {
        what.setText(one.what());
        Parts.chosen(what, one.sort() == Carried.Sort.THEME);
        about.setText(names.about(one));
        why.setId(YearsIds.came("why", place));
        why.show(one.came().reason());
        states.forEach(
                (state, button) -> {
                    String part = state.name().toLowerCase(Locale.ROOT);
                    button.setId(YearsIds.came(part, place));
                    button.setSelected(one.came().state() == state);
                    button.setAccessibleText(button.getText() + ": " + one.what());
                });
    }

    /** Brings the keyboard to what can be said. */
    void enter() {
        ToggleButton first = states.get(SAID.getFirst());
        if (first != null) {
            first.requestFocus();
        }
    }

    /** What is said already is open again when it is chosen once more. */
    private void say(Progress.State state) {
        change(p -> p.in(p.state() == state ? Progress.State.NEW : state));
    }

    private boolean change(UnaryOperator<Progress> how) {
        hand.board()
                .all(Carried.class)
                .find(id)
                .ifPresent(
                        now -> {
                            Progress next = how.apply(now.came());
                            if (!next.equals(now.came())) {
                                hand.submit(new Change.Edit(now, now.being(next)));
                            }
                        });
        return true;
    }
}
