package nl.samenbord.ui.fx;

/**
 * The colours that a column can have: white and bold can be read on them on a lit wall, near-black
 * on the pale one that goes with each.
 */
public enum Swatch {
    BROWN("#8F3F00", "#FFF1E3"),
    PLUM("#7A1F5C", "#FBEAF4"),
    BLUE("#164E8C", "#E7F1FC"),
    TEAL("#075E5A", "#E2F5F3"),
    GREEN("#435A10", "#F1F6E0");

    private final String colour;
    private final String tint;

    Swatch(String colour, String tint) {
        this.colour = colour;
        this.tint = tint;
    }

    /** As "#RRGGBB". */
    public String colour() {
        return colour;
    }

    /** The pale one, as "#RRGGBB". */
    public String tint() {
        return tint;
    }
}
