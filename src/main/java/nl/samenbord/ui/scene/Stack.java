package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.shape.Line;

import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Passage;

import java.util.ArrayList;
import java.util.List;

/** Entries under each other, on as few pages as they need. */
final class Stack {
    /** How a list looks: with lines between the entries; its pages all filled alike or in turn. */
    record Look(boolean ruled, boolean even) {}

    /** For a few entries. */
    static final Look PLAIN = new Look(false, true);

    static final Look RULED = new Look(true, true);

    private final Easel easel;
    private final double height;
    private final double gap;
    private final boolean ruled;
    private final List<List<Entry>> pages;

    /** Pages of this height. */
    Stack(Easel easel, List<Entry> entries, double height, Look look) {
        this.easel = easel;
        this.height = height;
        ruled = look.ruled();
        gap = (ruled ? 2 : 1) * easel.measures().gap();
        Passage goesOn =
                easel.pen().line(easel.texts().of("beamer.on") + " ›", easel.measures().strong());
        List<Entry> parts =
                entries.stream().flatMap(entry -> entry.cut(height, goesOn).stream()).toList();
        pages = look.even() ? balanced(parts) : dealt(parts, height);
    }

    /** How many; one where there is nothing too. */
    int pages() {
        return Math.max(1, pages.size());
    }

    private List<List<Entry>> balanced(List<Entry> parts) {
        int fewest = dealt(parts, height).size();
        double low = 0;
        double high = height;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (dealt(parts, middle).size() <= fewest) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return dealt(parts, high);
    }

    private List<List<Entry>> dealt(List<Entry> parts, double most) {
        List<List<Entry>> dealt = new ArrayList<>();
        double used = 0;
        for (Entry part : parts) {
            double more = part.height() + (dealt.isEmpty() || used == 0 ? 0 : gap);
            if (dealt.isEmpty() || used + more > most) {
                dealt.add(new ArrayList<>());
                used = 0;
                more = part.height();
            }
            dealt.getLast().add(part);
            used += more;
        }
        return dealt;
    }

    /** A page in this place; room to spare keeps the entries apart, up to so much. */
    List<Node> page(int page, Box place, double mostApart) {
        List<Node> nodes = new ArrayList<>();
        if (pages.isEmpty()) {
            return nodes;
        }
        List<Entry> entries = pages.get(Math.clamp(page, 0, pages.size() - 1));
        double needed = entries.stream().mapToDouble(Entry::height).sum();
        double spare = (place.height() - needed) / entries.size();
        double apart = Math.clamp(spare, gap, Math.max(gap, mostApart));
        double y = place.y();
        for (int i = 0; i < entries.size(); i++) {
            if (ruled && i > 0) {
                nodes.add(rule(place, y - apart / 2));
            }
            nodes.addAll(entries.get(i).at(place.x(), y, easel));
            y += entries.get(i).height() + apart;
        }
        return nodes;
    }

    /** A page halfway the height of this place. */
    List<Node> middle(int page, Box place) {
        List<Entry> entries = pages.get(page);
        double high =
                entries.stream().mapToDouble(Entry::height).sum() + (entries.size() - 1) * gap;
        double y = place.y() + (place.height() - high) / 2;
        return page(page, new Box(place.x(), y, place.width(), high), gap);
    }

    private Line rule(Box place, double y) {
        Line line = new Line(place.x(), y, place.right(), y);
        line.setStroke(Token.LINE.colour());
        line.setStrokeWidth(easel.measures().line());
        return line;
    }
}
