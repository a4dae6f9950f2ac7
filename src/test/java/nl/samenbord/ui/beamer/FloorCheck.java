package nl.samenbord.ui.beamer;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Looks at every text on a shown screen, without exemption, and says what breaks the rules. */
public final class FloorCheck {
    private final Scene scene;
    private final WritableImage screen;
    private final Letters letters = new Letters();
    private final List<String> broken = new ArrayList<>();

    /** Looks at this screen as it is shown now. */
    public FloorCheck(Scene scene) {
        this.scene = scene;
        screen = scene.snapshot(null);
    }

    /** What is wrong on this screen, where this question must be larger than all else. */
    public List<String> broken(String question) {
        List<Text> texts = texts(scene.getRoot());
        List<Text> asked = spelling(texts, question);
        for (Text text : texts) {
            size(text, asked.contains(text) ? 0.04 : 0.03);
            contrast(text);
            place(text);
        }
        return broken;
    }

    /** Every text that can be seen, in the order in which they lie. */
    static List<Text> texts(Node node) {
        List<Text> found = new ArrayList<>();
        if (node.isVisible() && node.getOpacity() > 0) {
            if (node instanceof Text text && !text.getText().isBlank()) {
                found.add(text);
            } else if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
            }
        }
        return found;
    }

    /** The texts that, read one after the other, are these words. */
    static List<Text> spelling(List<Text> texts, String words) {
        for (int from = 0; from < texts.size(); from++) {
            StringBuilder read = new StringBuilder();
            for (int to = from; to < texts.size() && read.length() < words.length(); to++) {
                read.append(read.isEmpty() ? "" : " ").append(texts.get(to).getText());
                if (read.toString().equals(words)) {
                    return texts.subList(from, to + 1);
                }
            }
        }
        return List.of();
    }

    private void size(Text text, double share) {
        int rows = letters.height(text);
        double needed = share * scene.getHeight();
        if (rows < needed) {
            report(text, "letters of " + rows + " pixels, " + needed + " needed");
        }
    }

    private void contrast(Text text) {
        Contrast contrast = Contrast.of(screen, onScreen(text));
        boolean bold = text.getFont().getStyle().contains("Bold");
        double needed = contrast.white() && bold ? 7 : 12;
        if (contrast.ratio() < needed) {
            report(text, "contrast " + contrast.ratio() + ", " + needed + " needed");
        }
    }

    private void place(Text text) {
        Bounds bounds = onScreen(text);
        Bounds whole = new BoundingBox(-1, -1, scene.getWidth() + 2, scene.getHeight() + 2);
        if (!whole.contains(bounds)) {
            report(text, "beyond the screen");
        }
        if (text.getText().contains("\u00AD") || text.getText().endsWith("…")) {
            report(text, "shortened or with a soft hyphen");
        }
        for (Node other : text.getParent().getChildrenUnmodifiable()) {
            if (other instanceof Rectangle paper) {
                Bounds room = paper.localToScene(paper.getBoundsInLocal());
                boolean on = room.contains(bounds.getCenterX(), bounds.getCenterY());
                // the line's own room may be a little wider than its ink
                if (on && !grown(room, scene.getHeight() / 200).contains(bounds)) {
                    report(text, "beyond its paper");
                }
            }
        }
    }

    private static Bounds grown(Bounds room, double by) {
        return new BoundingBox(
                room.getMinX() - by,
                room.getMinY() - by,
                room.getWidth() + 2 * by,
                room.getHeight() + 2 * by);
    }

    private static Bounds onScreen(Text text) {
        return text.localToScene(text.getLayoutBounds());
    }

    private void report(Text text, String what) {
        broken.add("\"" + text.getText() + "\": " + what);
    }
}
