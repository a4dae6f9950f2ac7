package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Style;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list and what stands above it on each of its pages. Of these styles the first is taken that
 * leaves the list on one page, else the last.
 */
record Chapter(
        Supplier<? extends Node> head,
        double top,
        List<Style> styles,
        Stack.Look look,
        Function<Style, List<Entry>> entries) {
    Chapter {
        styles = List.copyOf(styles);
    }

    /** A list under a head. */
    static Chapter under(
            HeadBand head,
            Easel easel,
            List<Style> styles,
            Stack.Look look,
            Function<Style, List<Entry>> entries) {
        double top = head.height() + easel.measures().margin();
        return new Chapter(head::onPaper, top, styles, look, entries);
    }

    Box place(Easel easel, boolean footed) {
        return easel.below(top, footed);
    }

    Stack stack(Easel easel, boolean footed) {
        double height = place(easel, footed).height();
        for (Style style : styles) {
            Stack stack = new Stack(easel, entries.apply(style), height, look);
            if (stack.pages() == 1 || style.equals(styles.getLast())) {
                return stack;
            }
        }
        throw new IllegalStateException("a list needs a style");
    }
}
