package nl.samenbord.ui.fx;

/** The colours that a voice's notes can have: near-black can be read on them on a lit wall. */
public enum NotePaper {
    YELLOW("#FFE27A", "#C79A00"),
    BLUE("#C3E0FF", "#2F78C4"),
    GREEN("#C9EBC0", "#4E8A3B");

    private final String colour;
    private final String edge;

    NotePaper(String colour, String edge) {
        this.colour = colour;
        this.edge = edge;
    }

    /** As "#RRGGBB". */
    public String colour() {
        return colour;
    }

    /** Of the edge, as "#RRGGBB". */
    public String edge() {
        return edge;
    }
}
