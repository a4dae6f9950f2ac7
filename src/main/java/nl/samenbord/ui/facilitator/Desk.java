package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.typing.TypingLine;

import org.jspecify.annotations.Nullable;

/**
 * How the laptop's window is divided: everything around what is worked on; or, while the room looks
 * at this window too, the room's picture with nothing but the typing line under it.
 */
final class Desk extends BorderPane {
    private final Node top;
    private final Node left;
    private final Node middle;
    private final Node right;
    private final TypingLine line;
    private final Label attention;
    private final Label second;
    private final HBox row = new HBox();
    private final VBox foot;
    private @Nullable Node room;

    Desk(Node top, Node left, Node middle, Node right, TypingLine line, Parts parts) {
        this.top = top;
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.line = line;
        attention = parts.named(parts.label("!", "attention"), Ids.ROOM_ATTENTION, "");
        attention.setAccessibleText(parts.texts().of("room.attention"));
        attention.setMinWidth(USE_PREF_SIZE);
        second = parts.named(parts.label("", "second-screen"), Ids.ROOM_SECOND_SCREEN, "");
        second.setText(parts.texts().of("room.secondScreen"));
        second.setAccessibleText(second.getText());
        second.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("room-row");
        HBox.setHgrow(line, Priority.ALWAYS);
        foot = new VBox(second, row);
        foot.getStyleClass().add("room-foot");
        attention(false);
        secondScreen(false);
        everything();
    }

    /** Whether only the room's picture is in sight. */
    boolean isRoom() {
        return room != null;
    }

    /** Shows this picture and the line, and takes everything else away. */
    void room(Node picture) {
        room = picture;
        getChildren().clear();
        row.getChildren().setAll(line, attention);
        setCenter(picture);
        setBottom(foot);
    }

    /** Shows all there is. */
    void everything() {
        room = null;
        row.getChildren().clear();
        setTop(top);
        setLeft(left);
        setCenter(middle);
        setRight(right);
        setBottom(line);
    }

    /** Marks, without a word, that there is something to be told when the room does not look. */
    void attention(boolean wanted) {
        Parts.shown(attention, wanted);
    }

    /** Tells that there is a second screen now. */
    void secondScreen(boolean there) {
        Parts.shown(second, there);
    }
}
