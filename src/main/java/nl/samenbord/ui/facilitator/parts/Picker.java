package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** A choice of one out of several, each known by an id. */
public final class Picker extends ComboBox<Picker.Choice> {
    private static final int MOST_ROWS = 14;

    private boolean showing;

    /** What can be chosen: what is kept, and what is read. */
    public record Choice(String id, String name) {}

    /** Tells picked the id of what somebody chose. */
    public Picker(Parts parts, String id, String name, Consumer<String> picked) {
        parts.named(this, id, name);
        getStyleClass().add("picker");
        setMinWidth(0);
        setConverter(new Named());
        // its action is told only once it was drawn
        valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!showing && now != null) {
                                picked.accept(now.id());
                            }
                        });
    }

    /** Shows what there is to choose, and that this is chosen; the first if it is none of them. */
    public void show(List<Choice> choices, String chosen) {
        showing = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
            setVisibleRowCount(Math.clamp(choices.size(), 1, MOST_ROWS));
        }
        setValue(
                choices.stream()
                        .filter(choice -> choice.id().equals(chosen))
                        .findFirst()
                        .orElse(choices.isEmpty() ? null : choices.getFirst()));
        showing = false;
    }

    private static final class Named extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : Names.plain(choice.name());
        }

        @Override
        public Choice fromString(String name) {
            return new Choice(name, name);
        }
    }
}
