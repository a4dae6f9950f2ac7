package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Bookmarks;
import nl.samenbord.handout.paper.pdf.Place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The headings that have a bookmark; those of the contents are remembered. */
final class Outline {
    private final Bookmarks bookmarks;
    private final List<Chapter> chapters = new ArrayList<>();
    private boolean listing;

    Outline(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    void add(int level, String title, Place place) throws IOException {
        bookmarks.add(level, title, place);
        if (listing) {
            chapters.add(new Chapter(level, title, place, false));
        }
    }

    /** What comes from here on is in the contents. */
    void list() {
        listing = true;
    }

    List<Chapter> chapters() {
        return chapters;
    }
}
