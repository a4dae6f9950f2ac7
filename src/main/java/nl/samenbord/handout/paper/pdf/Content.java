package nl.samenbord.handout.paper.pdf;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** The drawing operators of a page or of a form; y goes up from the bottom, in points. */
public final class Content {
    private final StringBuilder operators = new StringBuilder(4096);
    private @Nullable Colour fill;

    /** Adds operators as they are. */
    public Content add(String text) {
        operators.append(text);
        return this;
    }

    public Content add(double number) {
        operators.append(Syntax.number(number)).append(' ');
        return this;
    }

    /** What is filled or written from here on has this colour. */
    public void fill(Colour colour) {
        if (!colour.equals(fill)) {
            add(colour.operands()).add(" rg\n");
            fill = colour;
        }
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
