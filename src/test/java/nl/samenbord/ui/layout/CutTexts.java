package nl.samenbord.ui.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Texts of which one can't read the end: with dots there, wider than their field, or clipped. */
final class CutTexts {
    private static final double SLACK = 2;
    // above and under its letters a line has room
    private static final double LETTERS = 0.7;

    private CutTexts() {}

    static List<Finding> in(Sight sight) {
        List<Finding> found = new ArrayList<>();
        sight.each(
                node -> {
                    switch (node) {
                        case Labeled labeled -> labeled(labeled, found);
                        case TextField field -> field(field, found);
                        case Text text -> clipped(sight, text, found);
                        default -> {}
                    }
                });
        return found;
    }

    private static void labeled(Labeled labeled, List<Finding> found) {
        String words = labeled.getText();
        if (words == null || words.isBlank()) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible() && "text".equals(first(text))) {
                String shown = text.getText();
                if (!shown.equals(words) && shown.length() < words.length()) {
                    found.add(of(labeled, "\"" + shown + "\" of \"" + words + "\""));
                } else if (text.getLayoutBounds().getHeight() * LETTERS > labeled.getHeight()) {
                    found.add(of(labeled, "too low for \"" + words + "\""));
                }
            }
        }
    }

    private static String first(Text text) {
        return text.getStyleClass().isEmpty() ? "" : text.getStyleClass().getFirst();
    }

    private static void field(TextField field, List<Finding> found) {
        boolean empty = field.getText() == null || field.getText().isEmpty();
        String words = empty ? field.getPromptText() : field.getText();
        if (words == null || words.isBlank()) {
            return;
        }
        Text measured = new Text(words);
        measured.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        double over = measured.getLayoutBounds().getWidth() - room;
        if (over > SLACK) {
            found.add(of(field, "\"" + words + "\" is " + Math.round(over) + " too wide"));
        }
    }

    private static void clipped(Sight sight, Text text, List<Finding> found) {
        Bounds whole = sight.inRoot(text);
        Bounds seen = sight.seen(text);
        boolean there = seen.getHeight() > whole.getHeight() / 2;
        if (!text.getText().isBlank() && there && seen.getWidth() < whole.getWidth() - SLACK) {
            found.add(
                    new Finding(
                            Fault.CUT, Sight.name(text), "\"" + text.getText() + "\" is clipped"));
        }
    }

    private static Finding of(Node node, String told) {
        return new Finding(Fault.CUT, Sight.name(node), told);
    }
}
