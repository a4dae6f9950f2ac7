package nl.samenbord.ui.facilitator.statements;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Statement;
import nl.samenbord.desk.Stock;
import nl.samenbord.show.Director;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Halves;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

/** Statements, in two halves: those of this evening with what was counted, and those to choose. */
public final class StatementsPane extends VBox implements WorkPane {
    private final Hand hand;
    private final Tonight tonight;
    private final ChoiceList choices;
    private final Halves halves;

    /** Runs close when nobody looks any more. */
    public StatementsPane(Hand hand, Director director, Stock stock, Parts parts, Runnable close) {
        this.hand = hand;
        getStyleClass().add("side-list");
        var texts = parts.texts();
        tonight = new Tonight(hand, director, parts);
        choices = new ChoiceList(hand, stock.statements(hand.board().meeting().language()), parts);
        halves =
                new Halves(
                        parts,
                        new Halves.Half(
                                StatementIds.TONIGHT, texts.of("statements.tonight"), tonight),
                        new Halves.Half(
                                StatementIds.CHOOSE, texts.of("statements.choose"), choices),
                        this::show);
        getChildren()
                .setAll(
                        new PaneTop(Work.STATEMENTS, parts, close, halves.buttons()),
                        halves.content());
        show();
    }

    @Override
    public Work work() {
        return Work.STATEMENTS;
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        halves.toFirst(count() > 0);
        tonight.follow();
        choices.show();
        if (halves.isFirst()) {
            tonight.enter();
        } else {
            halves.requestFocus();
        }
    }

    @Override
    public void show() {
        tonight.show();
        choices.show();
    }

    @Override
    public int count() {
        return hand.board().all(Statement.class).size();
    }
}
