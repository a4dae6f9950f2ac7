package nl.samenbord.handout.paper;

import org.jspecify.annotations.Nullable;

/** A block that is being set: it gives itself away in fragments, page by page. */
interface Setting {
    /**
     * The next fragment, at most {@code room} high; null when none fits. When the page is {@code
     * fresh} there is no better place, and something comes even if it is too high.
     */
    @Nullable Fragment next(float room, boolean fresh);

    /** Everything has been given away. */
    boolean done();
}
