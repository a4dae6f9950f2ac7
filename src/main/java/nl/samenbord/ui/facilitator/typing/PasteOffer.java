package nl.samenbord.ui.facilitator.typing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

/** Several lines were pasted: offers to make each of them a note. */
final class PasteOffer extends HBox {
    private final TypingField field;
    private final Parts parts;
    private final Label told;
    private final Button each;

    PasteOffer(TypingField field, Parts parts, Runnable keepEach) {
        this.field = field;
        this.parts = parts;
        getStyleClass().add("offer");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.label("");
        each = parts.button(Ids.KEEP_EACH, parts.texts().of("keys.keepEach"), keepEach);
        getChildren().setAll(told, each);
        field.pasted().addListener((_, _, _) -> show());
        field.textProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        boolean offered = field.pasted().get();
        Parts.shown(this, offered);
        if (offered) {
            long lines = field.getText().lines().filter(line -> !line.isBlank()).count();
            told.setText(parts.texts().of("typing.pasted", lines));
            each.setText(parts.texts().of("typing.keepEach", lines));
            each.setAccessibleText(each.getText());
        }
    }
}
