package nl.samenbord.handout.paper.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The outline of the document; only the bookmarks that are still open are kept. */
public final class Bookmarks {
    private static final int LONGEST = 200;

    private final ObjectWriter writer;
    private final Deque<Bookmark> open = new ArrayDeque<>();
    private final int root;

    Bookmarks(ObjectWriter writer) {
        this.writer = writer;
        root = writer.reserve();
        open.push(new Bookmark(root, 0, ""));
    }

    /** A bookmark at a place on a page, inside the last one of a higher level. */
    public void add(int level, String title, Place place) throws IOException {
        closeDownTo(level);
        Bookmark parent = open.element();
        int number = writer.reserve();
        String entries =
                String.format(
                        Locale.ROOT,
                        "/Title%s/Parent %d 0 R%s",
                        Syntax.string(Syntax.shortened(title, LONGEST)),
                        parent.number,
                        place.destination());
        if (parent.waiting != null) {
            write(parent.waiting, "/Next " + Syntax.reference(number));
            entries += "/Prev " + Syntax.reference(parent.waiting.number);
        } else {
            parent.first = number;
        }
        Bookmark bookmark = new Bookmark(number, level, entries);
        parent.waiting = bookmark;
        parent.children++;
        open.push(bookmark);
    }

    /** The entries for the catalog; none when there are no bookmarks. */
    String finish() throws IOException {
        closeDownTo(1);
        Bookmark top = open.pop();
        if (top.waiting == null) {
            return "";
        }
        write(top.waiting, "");
        writer.write(
                root,
                String.format(
                        Locale.ROOT,
                        "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>",
                        top.first,
                        top.waiting.number,
                        top.children));
        return "/Outlines " + Syntax.reference(root) + "/PageMode/UseOutlines";
    }

    private void closeDownTo(int level) throws IOException {
        while (open.element().level >= level) {
            Bookmark bookmark = open.pop();
            if (bookmark.waiting != null) {
                write(bookmark.waiting, "");
                bookmark.entries +=
                        String.format(
                                Locale.ROOT,
                                "/First %d 0 R/Last %d 0 R/Count -%d",
                                bookmark.first,
                                bookmark.waiting.number,
                                bookmark.children);
                bookmark.waiting = null;
            }
        }
    }

    private void write(Bookmark bookmark, String more) throws IOException {
        writer.write(bookmark.number, "<<" + bookmark.entries + more + ">>");
    }

    private static final class Bookmark {
        private final int number;
        private final int level;
        private String entries;
        private int first;
        private int children;
        private @Nullable Bookmark waiting;

        private Bookmark(int number, int level, String entries) {
            this.number = number;
            this.level = level;
            this.entries = entries;
        }
    }
}
