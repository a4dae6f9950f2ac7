package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.facilitator.typing.TypingLine;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the laptop's window is divided: everything around what is worked on; or, while the room looks
 * at this window too, the room's picture with nothing but the typing line under it.
 */
final class Desk extends BorderPane {
    // what the two sides and a note beside another need
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 450;
    private static final String LOW = "low";

    private final Node top;
    private final Node left;
    private final Node right;
    private final ScrollPane leftSide = new QuietScroll();
    private final ScrollPane middle = new QuietScroll();
    private final ScrollPane rightSide = new QuietScroll();
    private final TypingLine line;
    private final Label attention;
    private final Label second;
    private final HBox row = new HBox();
    private final VBox foot;
    private @Nullable Node room;
    private @Nullable Node paper;
    private boolean wide;
    private boolean whole;
    private boolean narrow;
    private double least;

    Desk(Node top, Node left, Node middle, Node right, TypingLine line, Parts parts) {
        this.top = top;
        this.left = left;
        this.right = right;
        this.middle.setContent(middle);
        this.middle.setFitToHeight(true);
        rightSide.setFitToHeight(true);
        List.of(leftSide, this.middle, rightSide).forEach(Desk::plain);
        // a bar along the side lies over the rim of what is there
        leftSide.setHbarPolicy(ScrollBarPolicy.NEVER);
        rightSide.setHbarPolicy(ScrollBarPolicy.NEVER);
        leftSide.setMinWidth(USE_PREF_SIZE);
        rightSide.setMinWidth(USE_PREF_SIZE);
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
        widthProperty().addListener((_, _, _) -> resized());
        heightProperty().addListener((_, _, now) -> low(now.doubleValue() < LEAST_HEIGHT));
    }

    private static void plain(ScrollPane pane) {
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
    }

    /** In a low window everything around the notes gives room to them. */
    private void low(boolean now) {
        getStyleClass().removeAll(LOW);
        if (now) {
            getStyleClass().add(LOW);
        }
    }

    private void resized() {
        if (!isRoom() && narrow != isNarrow()) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            everything();
            if (focused != null) {
                focused.requestFocus();
            }
        }
    }

    /** Whether there is no room for both sides beside what is worked on. */
    private boolean isNarrow() {
        double width = getWidth();
        double sides = left.prefWidth(-1) + right.prefWidth(-1);
        return width > 0 && (width < LEAST_WIDTH || (least > 0 && width - sides < least));
    }

    /**
     * Gives what is worked on the room at the right too, and at the left, or takes it back; it must
     * be so wide at least.
     */
    void wide(boolean wanted, boolean wantedWhole, double wantedLeast) {
        boolean other = least != wantedLeast;
        least = wantedLeast;
        if (wide != wanted || whole != wantedWhole || (other && narrow != isNarrow())) {
            wide = wanted;
            whole = wantedWhole;
            if (!isRoom()) {
                everything();
            }
        }
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

    /** Shows this in the place of all but the top and the line, or all of it again. */
    void paper(@Nullable Node shown) {
        paper = shown;
        if (!isRoom()) {
            everything();
        }
    }

    /** Shows all there is; in a narrow window the two sides are under each other. */
    void everything() {
        room = null;
        row.getChildren().clear();
        leftSide.setContent(null);
        rightSide.setContent(null);
        setTop(top);
        setBottom(line);
        if (paper != null) {
            setLeft(null);
            setRight(null);
            setCenter(paper);
            return;
        }
        narrow = isNarrow();
        boolean led = !wide;
        if (whole) {
            setLeft(null);
            setRight(null);
            setCenter(middle);
            return;
        }
        leftSide.setContent(narrow && led ? new VBox(left, right) : left);
        rightSide.setContent(narrow || !led ? null : right);
        setLeft(leftSide);
        setCenter(middle);
        setRight(narrow || !led ? null : rightSide);
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
