package nl.samenbord.handout.paper.pdf;

import java.util.Locale;

/**
 * A place that one can jump to: the object of its page, the page's number when it was begun, and
 * the distance from the foot of the page in points.
 */
public record Place(int page, int position, double up) {
    String destination() {
        return String.format(Locale.ROOT, "/Dest[%d 0 R/XYZ 0 %s null]", page, Syntax.number(up));
    }
}
