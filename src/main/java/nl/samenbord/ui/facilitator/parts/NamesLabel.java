package nl.samenbord.ui.facilitator.parts;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import nl.samenbord.board.Board;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Says, on the laptop only, that what is being typed in a field may point at a person. */
public final class NamesLabel extends Label {
    private final Parent within;

    /** Follows the fields in this part of the window. */
    public NamesLabel(String id, Parent within, SignalWords words, Supplier<Board> board) {
        this.within = within;
        setId(id);
        getStyleClass().add("advice");
        setWrapText(true);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        ObservableValue<String> typed =
                within.sceneProperty()
                        .flatMap(Scene::focusOwnerProperty)
                        .flatMap(this::typedIn)
                        .orElse("");
        ChangeListener<String> look = (_, _, now) -> setText(words.of(board.get(), now));
        typed.addListener(look);
    }

    private @Nullable ObservableValue<String> typedIn(Node owner) {
        boolean ours = owner instanceof TextField && isWithin(owner);
        return ours ? ((TextField) owner).textProperty() : null;
    }

    private boolean isWithin(Node owner) {
        Node at = owner;
        while (at != null && !at.equals(within)) {
            at = at.getParent();
        }
        return at != null;
    }
}
