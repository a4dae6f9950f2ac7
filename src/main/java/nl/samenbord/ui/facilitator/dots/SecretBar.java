package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Voting;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.function.BooleanSupplier;

/** Whether the room may see the dots; nobody should vote for what already has most. */
final class SecretBar extends HBox {
    private final Hand hand;
    private final Director director;
    private final BooleanSupplier beamerOn;
    private final Texts texts;
    private final Label told;
    private final Button turn;

    /** The director knows what is shown; beamerOn whether there is a beamer that shows it. */
    SecretBar(Hand hand, Director director, BooleanSupplier beamerOn, Parts parts) {
        this.director = director;
        this.beamerOn = beamerOn;
        this.hand = hand;
        texts = parts.texts();
        getStyleClass().add("secret-bar");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.label(""), DotIds.SECRET_TOLD, "");
        turn = parts.button(DotIds.SECRET, texts.of("dots.hide"), this::turn);
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().setAll(told, turn);
        director.attend(_ -> show(hand.board().forPaper()));
    }

    void show(Board board) {
        boolean secret = board.voting().secret();
        boolean none = board.all(Ballot.class).isEmpty();
        told.setText(
                secret
                        ? texts.of("dots.secret")
                        : none
                                ? texts.of("dots.notYet")
                                : isSeen() ? texts.of("dots.open") : texts.of("dots.openToShow"));
        told.setAccessibleText(told.getText());
        turn.setText(secret ? texts.of("dots.reveal") : texts.of("dots.hide"));
        turn.setAccessibleText(turn.getText());
        Parts.chosen(this, secret);
    }

    private boolean isSeen() {
        return beamerOn.getAsBoolean()
                && !director.black()
                && director.shown().scene() instanceof Scene.RankingScene;
    }

    private void turn() {
        Voting now = hand.board().voting();
        hand.submit(new Change.Tell(now, now.secret(!now.secret())));
    }
}
