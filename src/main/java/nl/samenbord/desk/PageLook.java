package nl.samenbord.desk;

import java.nio.IntBuffer;

/**
 * How a page looks on screen: its number from 0, the room that it takes there, how large that is (1
 * is as on paper), and its dots, line by line as ARGB.
 */
public record PageLook(
        int page, double width, double height, double larger, int dotsAcross, IntBuffer dots) {
    /** The number of lines of dots. */
    public int dotsDown() {
        return dots.limit() / dotsAcross;
    }
}
