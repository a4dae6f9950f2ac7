package nl.samenbord.handout;

import nl.samenbord.handout.paper.PageShape;

import java.util.Locale;

/** How large the sheets are that come out of the printer. */
public enum PaperSize {
    /** What every printer has. */
    A4,
    /** Twice as large: what hangs on a wall. */
    A3;

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sheet, upright. */
    PageShape shape() {
        return switch (this) {
            case A4 -> PageShape.a4();
            case A3 -> PageShape.a3();
        };
    }

    /** How much larger letters are than on A4. */
    float scale() {
        return switch (this) {
            case A4 -> 1;
            case A3 -> (float) Math.sqrt(2);
        };
    }
}
