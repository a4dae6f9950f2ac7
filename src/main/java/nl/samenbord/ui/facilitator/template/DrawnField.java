package nl.samenbord.ui.facilitator.template;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;

import nl.samenbord.board.Cleaning;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.parts.CleanInput;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.function.BiFunction;
import java.util.function.Function;

/** A text of the template in a field: shows what it is now, and changes it while one types. */
final class DrawnField extends TextField {
    private final Drawing drawing;
    private final Function<Template, String> read;
    private boolean showing;

    DrawnField(
            Parts parts,
            Drawing drawing,
            String id,
            String name,
            Function<Template, String> read,
            BiFunction<Template, String, Template> write) {
        this.drawing = drawing;
        this.read = read;
        setTextFormatter(CleanInput.by(Cleaning.TEMPLATE));
        parts.named(this, id, name);
        refresh();
        textProperty()
                .addListener(
                        (_, _, text) -> {
                            if (!showing) {
                                String words = text.strip();
                                drawing.typed(id, now -> write.apply(now, words));
                            }
                        });
        focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused) {
                                selectAll();
                            }
                        });
        setOnAction(_ -> requestFocusTraversal(TraversalDirection.NEXT));
    }

    /** Shows the template of now, without touching what is just being typed. */
    void refresh() {
        String text = Cleaning.TEMPLATE.of(read.apply(drawing.now()));
        if (!text.strip().equals(getText().strip())) {
            showing = true;
            setText(text);
            // a text that is longer than its field shows how it begins
            positionCaret(isFocused() ? text.length() : 0);
            showing = false;
        }
    }
}
