package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One of a few things that something of the template can be, each with a word and a picture. */
final class DrawnChoice<C> extends ComboBox<C> {
    /** How a choice looks. */
    record Look<C>(Function<C, String> word, Function<C, Node> picture) {}

    private final Drawing drawing;
    private final Function<Template, Optional<C>> read;
    private boolean showing;

    DrawnChoice(
            Parts parts,
            Drawing drawing,
            String id,
            String name,
            List<C> choices,
            Look<C> look,
            Function<Template, Optional<C>> read,
            BiFunction<Template, C, Template> write) {
        this.drawing = drawing;
        this.read = read;
        parts.named(this, id, name);
        getItems().setAll(choices);
        setCellFactory(_ -> new Cell<>(look));
        setButtonCell(new Cell<>(look));
        setMinWidth(USE_PREF_SIZE);
        refresh();
        valueProperty()
                .addListener(
                        (_, _, choice) -> {
                            if (!showing && choice != null) {
                                drawing.change(now -> write.apply(now, choice));
                            }
                        });
    }

    void refresh() {
        showing = true;
        setValue(read.apply(drawing.now()).orElse(null));
        showing = false;
    }

    private static final class Cell<C> extends ListCell<C> {
        private final Look<C> look;

        Cell(Look<C> look) {
            this.look = look;
        }

        @Override
        protected void updateItem(@Nullable C choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setText("");
                setGraphic(null);
            } else {
                setText(look.word().apply(choice));
                setGraphic(look.picture().apply(choice));
            }
        }
    }
}
