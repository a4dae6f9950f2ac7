package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** Under a field: all that stands in it, as long as that is longer than the field. */
final class WholeText extends StackPane {
    private static final double AROUND = 20;

    private final TextField field;
    private final Text measure = new Text();
    private final Label words;

    WholeText(TextField field, Parts parts) {
        this.field = field;
        words = parts.label("", "muted");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(words);
        Parts.shown(this, false);
        field.textProperty().addListener((_, _, _) -> look());
        field.widthProperty().addListener((_, _, _) -> look());
        field.fontProperty().addListener((_, _, _) -> look());
    }

    private void look() {
        measure.setFont(field.getFont());
        measure.setText(field.getText());
        boolean cut =
                field.getWidth() > 0
                        && measure.getLayoutBounds().getWidth() > field.getWidth() - AROUND;
        words.setText(cut ? field.getText() : "");
        Parts.shown(this, cut);
    }
}
