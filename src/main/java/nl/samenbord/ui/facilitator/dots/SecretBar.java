package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Voting;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

/** Whether the room may see the dots; nobody should vote for what already has most. */
final class SecretBar extends HBox {
    private final Hand hand;
    private final Texts texts;
    private final Label told;
    private final Button turn;

    SecretBar(Hand hand, Parts parts) {
        this.hand = hand;
        texts = parts.texts();
        getStyleClass().add("secret-bar");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.label(""), DotIds.SECRET_TOLD, "");
        turn = parts.button(DotIds.SECRET, texts.of("dots.hide"), this::turn);
        getChildren().setAll(told, turn);
    }

    void show(Board board) {
        boolean secret = board.voting().secret();
        boolean none = board.all(Ballot.class).isEmpty();
        String open = none ? texts.of("dots.notYet") : texts.of("dots.open");
        told.setText(secret ? texts.of("dots.secret") : open);
        told.setAccessibleText(told.getText());
        turn.setText(secret ? texts.of("dots.reveal") : texts.of("dots.hide"));
        turn.setAccessibleText(turn.getText());
        Parts.chosen(this, secret);
    }

    private void turn() {
        Voting now = hand.board().voting();
        hand.submit(new Change.Tell(now, now.secret(!now.secret())));
    }
}
