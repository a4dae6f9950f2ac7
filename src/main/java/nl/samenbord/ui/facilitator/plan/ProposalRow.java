package nl.samenbord.ui.facilitator.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Proposal;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Something that could be done, what the school's leaders decide of it, and why. */
final class ProposalRow extends VBox {
    private static final List<Proposal.Verdict> DECIDED =
            List.of(Proposal.Verdict.DO, Proposal.Verdict.LATER, Proposal.Verdict.NOT);

    private final Hand hand;
    private final Id id;
    private final Texts texts;
    private final Entry what;
    private final Entry reason;
    private final Button remove;
    private final Map<Proposal.Verdict, ToggleButton> verdicts =
            new EnumMap<>(Proposal.Verdict.class);

    ProposalRow(Hand hand, Id id, Parts parts) {
        this.hand = hand;
        this.id = id;
        texts = parts.texts();
        getStyleClass().add("action-row");
        PlanWords words = new PlanWords(texts);
        what =
                new Entry(
                        parts,
                        "",
                        texts.of("talk.proposal"),
                        typed -> change(p -> p.saying(typed)));
        what.setPromptText(texts.of("talk.proposal"));
        reason =
                new Entry(
                        parts, "", texts.of("talk.reason"), typed -> change(p -> p.because(typed)));
        reason.setPromptText(texts.of("talk.reason"));
        remove = parts.button("", "×", this::remove);
        remove.getStyleClass().add("quiet");
        HBox choice = new HBox();
        choice.getStyleClass().add("halves");
        for (Proposal.Verdict verdict : DECIDED) {
            ToggleButton button = parts.toggle("", words.name(verdict), () -> decide(verdict));
            verdicts.put(verdict, button);
            choice.getChildren().add(button);
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox first = new HBox(what, choice, remove);
        first.getStyleClass().add("proposal-first");
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, reason);
    }

    /** Shows the proposal at this place of the theme at that place, both from 0. */
    void show(Proposal proposal, int theme, int place) {
        name(what, "what", theme, place);
        name(reason, "reason", theme, place);
        name(remove, "remove", theme, place);
        remove.setAccessibleText(texts.of("actions.remove", proposal.what()));
        what.show(proposal.what());
        reason.show(proposal.reason());
        verdicts.forEach(
                (verdict, button) -> {
                    name(button, verdict.name().toLowerCase(Locale.ROOT), theme, place);
                    button.setSelected(verdict == proposal.verdict());
                });
    }

    private static void name(Node control, String part, int theme, int place) {
        control.setId(PlanIds.proposal(part, theme, place));
    }

    /** Brings the keyboard to what could be done. */
    void enter() {
        what.requestFocus();
    }

    /** What is decided already is open again when it is chosen once more. */
    private void decide(Proposal.Verdict verdict) {
        change(p -> p.decided(p.verdict() == verdict ? Proposal.Verdict.OPEN : verdict));
        reason.requestFocus();
    }

    private void remove() {
        hand.board()
                .all(Proposal.class)
                .find(id)
                .ifPresent(p -> hand.submit(new Change.Remove(p, 0)));
    }

    private boolean change(UnaryOperator<Proposal> how) {
        hand.board()
                .all(Proposal.class)
                .find(id)
                .filter(now -> !how.apply(now).equals(now))
                .ifPresent(now -> hand.submit(new Change.Edit(now, how.apply(now))));
        return true;
    }
}
