package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.NodeOrientation;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Runs;

import java.text.Bidi;

/** Writes texts of any script on a card. */
final class CardText {
    private final Fonts fonts;

    CardText(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A text in the typefaces it needs, from its own side. */
    TextFlow flow(String words, double size, boolean bold, Color ink) {
        TextFlow flow = new TextFlow();
        flow.setManaged(false);
        add(flow, words, size, bold, ink);
        boolean leftToRight =
                new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        flow.setNodeOrientation(
                leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        return flow;
    }

    /** More words behind what stands in a flow. */
    void add(TextFlow flow, String words, double size, boolean bold, Color ink) {
        for (Runs.Run run : Runs.of(words)) {
            Text text = new Text(run.text());
            text.setFont(fonts.font(run.face(), bold, size));
            text.setFill(ink);
            flow.getChildren().add(text);
        }
    }
}
