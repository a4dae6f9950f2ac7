package nl.samenbord.ui.facilitator.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.facilitator.typing.Origins;

import java.util.ArrayList;
import java.util.List;

/**
 * From where the next notes come that are added later: a coffee morning, a letter. They are typed
 * in the typing line; where they come from stays until it is said to be over.
 */
final class LateBar extends VBox {
    private static final double GAP = 6;
    private static final int WIDTH = 12;

    private final Hand hand;
    private final Typing typing;
    private final NoteSignals signals;
    private final Texts texts;
    private final Runnable toLine;
    private final Label told;
    private final HBox on;
    private final WrappingRow off;
    private final Entry origin;

    /** ToLine brings the keyboard to the typing line. */
    LateBar(Hand hand, Typing typing, NoteSignals signals, Parts parts, Runnable toLine) {
        this.hand = hand;
        this.typing = typing;
        this.signals = signals;
        this.toLine = toLine;
        texts = parts.texts();
        getStyleClass().add("late-bar");
        origin = new Entry(parts, ReadingIds.LATE_ORIGIN, texts.of("reading.lateOther"), this::own);
        origin.setPromptText(texts.of("reading.lateOther"));
        origin.setPrefColumnCount(WIDTH);
        List<Node> choices = new ArrayList<>();
        choices.add(parts.label(texts.of("reading.late")));
        for (String usual : Origins.usual(texts)) {
            Button button =
                    parts.button(ReadingIds.late(choices.size() - 1), usual, () -> begin(usual));
            button.getStyleClass().add("small");
            choices.add(button);
        }
        HBox.setHgrow(origin, Priority.ALWAYS);
        choices.add(WrappingRow.shrinking(origin));
        off = WrappingRow.of(GAP, choices.toArray(Node[]::new));
        told = parts.named(parts.label(""), ReadingIds.LATE_TOLD, "");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        on =
                new HBox(
                        told,
                        space,
                        parts.button(
                                ReadingIds.LATE_DONE,
                                texts.of("reading.lateDone"),
                                () -> begin("")));
        on.setAlignment(Pos.CENTER_LEFT);
        on.getStyleClass().add("offer");
        getChildren().setAll(off, origin.advice(parts, texts.of("reading.latePerson")), on);
    }

    void show() {
        String now = typing.draft().origin();
        boolean late = !now.isEmpty();
        Parts.shown(on, late);
        Parts.shown(off, !late);
        told.setText(late ? texts.of("reading.lateTold", now) : "");
        told.setAccessibleText(told.getText());
    }

    /** A letter comes from a role or a group; who wrote it is nobody's business. */
    private boolean own(String typed) {
        if (!signals.in(hand.board(), typed).isEmpty()) {
            return false;
        }
        if (!typed.isEmpty()) {
            origin.show("");
            begin(typed);
        }
        return true;
    }

    private void begin(String from) {
        typing.change(d -> Drafts.from(d, from));
        toLine.run();
    }
}
