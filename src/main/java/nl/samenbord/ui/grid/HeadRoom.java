package nl.samenbord.ui.grid;

/**
 * What the heads of a grid need besides their names: how high they are at least, how much room is
 * below each column's name, and how wide a column must be for what stands there; in pixels.
 */
record HeadRoom(double least, double below, double narrowest) {
    /** Names are all there is. */
    static final HeadRoom NONE = new HeadRoom(0, 0, 0);
}
