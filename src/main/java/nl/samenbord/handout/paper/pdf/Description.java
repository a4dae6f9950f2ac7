package nl.samenbord.handout.paper.pdf;

import java.time.Instant;

/** What a document says of itself: its title, its language (as in {@code nl-NL}), its date. */
public record Description(String title, String language, Instant created) {
    private static final int LONGEST = 500;

    public Description {
        title = Syntax.shortened(title, LONGEST);
    }
}
