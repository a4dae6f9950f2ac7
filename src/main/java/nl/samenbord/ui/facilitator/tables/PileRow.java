package nl.samenbord.ui.facilitator.tables;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import nl.samenbord.board.Rounds;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.workshop.Draft;

import java.util.ArrayList;
import java.util.List;

/** Which round and whose pile of paper notes is being typed, until another is chosen. */
final class PileRow extends HBox {
    private final Hand hand;
    private final Typing typing;
    private final Parts parts;
    private final Texts texts;
    private final Label pile;
    private final HBox rounds = new HBox();

    PileRow(Hand hand, Typing typing, Parts parts) {
        this.hand = hand;
        this.typing = typing;
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("side-top");
        setAlignment(Pos.CENTER_LEFT);
        pile = parts.named(parts.label(""), TableIds.PILE, "");
        rounds.getStyleClass().add("chooser");
        getChildren().setAll(rounds, pile);
    }

    void show(Draft draft) {
        int wanted = (int) new Rounds(hand.board()).all().count();
        if (rounds.getChildren().size() != wanted) {
            offer(wanted);
        }
        rounds.getChildren()
                .forEach(
                        node -> {
                            if (node instanceof ToggleButton button) {
                                button.setSelected(
                                        Integer.valueOf(draft.round())
                                                .equals(button.getUserData()));
                            }
                        });
        pile.setText(
                draft.table() == 0
                        ? texts.of("tables.noPile")
                        : texts.of("tables.pile", draft.table()));
        pile.setAccessibleText(pile.getText());
    }

    private void offer(int count) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            buttons.add(button(round));
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        rounds.getChildren().setAll(buttons);
    }

    private ToggleButton button(int round) {
        String name = round == 0 ? texts.of("typing.noRound") : texts.of("typing.round", round);
        ToggleButton button = parts.toggle(TableIds.round(round), name, () -> turn(round));
        button.setUserData(round);
        button.getStyleClass().add("segment");
        return button;
    }

    private void turn(int round) {
        typing.change(d -> Drafts.round(d, round));
        show(typing.draft());
    }
}
