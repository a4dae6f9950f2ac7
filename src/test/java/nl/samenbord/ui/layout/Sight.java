package nl.samenbord.ui.layout;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is to be seen of a window: its pieces, where they are, and how much of them. */
final class Sight {
    // between the lines of a text there is more room than its letters take
    private static final double BETWEEN_LINES = 0.2;
    private static final Bounds EVERYWHERE = new BoundingBox(-1e6, -1e6, 2e6, 2e6);

    private final Parent root;
    private final Predicate<Node> skipped;
    private final IdentityHashMap<Node, Bounds> places = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Bounds> clips = new IdentityHashMap<>();
    private final IdentityHashMap<Node, List<Piece>> known = new IdentityHashMap<>();

    /** A text or a control: where it is, and what of that can be seen. */
    record Piece(Node node, Bounds whole, Bounds seen) {
        boolean isSeen() {
            return seen.getWidth() > 0 && seen.getHeight() > 0;
        }
    }

    /** All under this root but what is skipped. */
    Sight(Parent root, Predicate<Node> skipped) {
        this.root = root;
        this.skipped = skipped;
    }

    Parent root() {
        return root;
    }

    Bounds window() {
        return inRoot(root);
    }

    /** Where a node is in the window. */
    Bounds inRoot(Node node) {
        return places.computeIfAbsent(node, one -> inRoot(one, one.getLayoutBounds()));
    }

    /** What is seen of a piece, without the room above and under the letters of a text. */
    Bounds letters(Piece piece) {
        return piece.node() instanceof Text text ? tight(text, piece.seen()) : piece.seen();
    }

    /** All of it, in the same way. */
    Bounds lettersWhole(Piece piece) {
        return piece.node() instanceof Text text ? tight(text, piece.whole()) : piece.whole();
    }

    private Bounds tight(Text text, Bounds its) {
        double scale = inRoot(text).getHeight() / Math.max(1, text.getLayoutBounds().getHeight());
        double off = text.getFont().getSize() * scale * BETWEEN_LINES;
        return new BoundingBox(
                its.getMinX(),
                its.getMinY() + off,
                its.getWidth(),
                Math.max(0, its.getHeight() - 2 * off));
    }

    private Bounds inRoot(Node node, Bounds its) {
        return root.sceneToLocal(node.localToScene(its));
    }

    /** Every node that is shown, the outer ones first. */
    void each(Consumer<Node> look) {
        each(root, look);
    }

    private void each(Node node, Consumer<Node> look) {
        if (!node.isVisible() || skipped.test(node)) {
            return;
        }
        look.accept(node);
        if (isWhole(node)) {
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, look));
        }
    }

    /** Controls of which the inside is their own affair. */
    private static boolean isWhole(Node node) {
        return node instanceof TextInputControl || node instanceof ScrollBar;
    }

    /** What one reads and what one presses or types in, under this node. */
    List<Piece> pieces(Node under) {
        List<Piece> before = known.get(under);
        if (before != null) {
            return before;
        }
        List<Piece> pieces = new ArrayList<>();
        if (under.isVisible() && !skipped.test(under)) {
            if (isControl(under) || (under instanceof Text words && !words.getText().isBlank())) {
                pieces.add(new Piece(under, inRoot(under), seen(under)));
            }
            if (!isWhole(under) && under instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> pieces.addAll(pieces(child)));
            }
        }
        known.put(under, pieces);
        return pieces;
    }

    static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>;
    }

    /** What the clips around a node leave of it. */
    Bounds seen(Node node) {
        return both(inRoot(node), clip(node));
    }

    private Bounds clip(Node node) {
        Bounds before = clips.get(node);
        if (before != null) {
            return before;
        }
        Node parent = node.equals(root) ? null : node.getParent();
        Bounds around = parent == null ? EVERYWHERE : clip(parent);
        Node its = node.getClip();
        Bounds clip = its == null ? around : both(around, inRoot(node, its.getBoundsInParent()));
        clips.put(node, clip);
        return clip;
    }

    /** Whether something around it clips it: then one may be able to scroll to it. */
    boolean isClipped(Node node) {
        for (Node at = node.getParent(); at != null && !at.equals(root); at = at.getParent()) {
            if (at.getClip() != null) {
                return true;
            }
        }
        return false;
    }

    static Bounds both(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }

    /** Whether one of both is in the other. */
    static boolean isWithin(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** How a node is called in a list: by its id, or by its style within what has one. */
    static String name(Node node) {
        List<String> parts = new ArrayList<>();
        Node at = node;
        while (at != null && parts.size() < 6) {
            boolean known = at.getId() != null && !at.getId().isEmpty();
            if (known) {
                parts.addFirst("#" + at.getId());
                break;
            }
            if (at.equals(node) || isTold(at)) {
                parts.addFirst(style(at));
            }
            at = at.getParent();
        }
        return String.join("/", parts).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }

    private static boolean isTold(Node node) {
        return node.getClass().getName().startsWith("nl.samenbord");
    }

    private static String style(Node node) {
        return node instanceof Text || node.getStyleClass().isEmpty()
                ? node.getClass().getSimpleName()
                : "." + node.getStyleClass().getLast();
    }
}
