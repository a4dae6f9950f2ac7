package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Syntax;

import java.util.ArrayList;
import java.util.List;

/** Puts glyphs with their places into strips of one height each. */
final class StripBuilder {
    /** Marks piled on one letter do not climb over the lines around it. */
    private static final float HIGHEST = 900;

    private final List<Strip> strips = new ArrayList<>();
    private final StringBuilder operand = new StringBuilder();
    private boolean open;
    private float rise;
    private float pen;

    void add(int code, float x, float y, float width) {
        float height = Math.abs(y) < 0.5f ? 0 : Math.clamp(y, -HIGHEST, HIGHEST);
        if (height != rise) {
            endStrip();
            rise = height;
        }
        moveTo(x);
        if (!open) {
            operand.append('<');
            open = true;
        }
        Syntax.hex(operand, code);
        pen += width;
    }

    Shape finish(float width, boolean exact) {
        moveTo(width);
        endStrip();
        return new Shape(width, List.copyOf(strips), exact);
    }

    private void moveTo(float x) {
        int distance = Math.round(x - pen);
        if (distance != 0) {
            close();
            operand.append(-distance);
            pen += distance;
        }
    }

    private void endStrip() {
        close();
        if (!operand.isEmpty()) {
            strips.add(new Strip(rise, operand.toString()));
            operand.setLength(0);
        }
    }

    private void close() {
        if (open) {
            operand.append('>');
            open = false;
        }
    }
}
