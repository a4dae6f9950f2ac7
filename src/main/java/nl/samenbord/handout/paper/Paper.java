package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Attachment;
import nl.samenbord.handout.paper.pdf.Decoration;
import nl.samenbord.handout.paper.pdf.PdfFile;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Paper to print on. Blocks are set under one another in the order in which they are added; a page
 * is written to the stream as soon as it is full. The stream is not closed.
 */
public final class Paper {
    private final Progress progress;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final Outline outline;
    private final Setter setter;
    private final Footers footers;
    private final List<Block> waiting = new ArrayList<>();
    private @Nullable ContentsPages contents;
    private @Nullable Sheet sheet;
    private PageShape shape;
    private float y;
    private float gap;

    public Paper(OutputStream out, PaperSpec spec, Progress progress) throws IOException {
        shape = spec.shape();
        this.progress = progress;
        typesetter = new Typesetter(spec.description().language());
        file = new PdfFile(out, spec.description());
        outline = new Outline(file.bookmarks());
        setter = new Setter(typesetter, outline);
        footers = new Footers(spec, file, typesetter);
    }

    /**
     * Adds a block under what is there.
     *
     * @throws CancellationException if the paper is no longer wanted
     */
    public void add(Block block) throws IOException {
        waiting.add(block);
        if (!block.keepsWithNext()) {
            placeWaiting();
        }
    }

    /** What is added from here on stands on a new page. */
    public void breakPage() throws IOException {
        placeWaiting();
        endSheet();
    }

    /**
     * Contents of what is added from here on, on pages of their own. They are there in the end if
     * the document is long enough for them; there is one in a document.
     */
    public void add(Contents list) throws IOException {
        if (contents != null) {
            throw new IllegalStateException("a document has one list of contents");
        }
        breakPage();
        contents = new ContentsPages(list, file, footers, shape);
        outline.list();
    }

    /** What is added from here on stands on a new page of this shape. */
    public void breakPage(PageShape other) throws IOException {
        breakPage();
        shape = other;
    }

    /** How high blocks become under one another in a width, in points, if pages had no end. */
    public float height(List<Block> blocks, float width) {
        Setting setting = setter.sequence(blocks, Decoration.BACKGROUND, width);
        Fragment whole = setting.next(Float.MAX_VALUE, true);
        return whole == null ? 0 : whole.height();
    }

    /** Puts a file inside the document that the pages are made from. */
    public void attach(Attachment inside) throws IOException {
        file.attach(inside);
    }

    /** The number of pages that were begun. */
    public int pages() {
        return footers.pages();
    }

    /** Writes what is still open; nothing can be added after this. */
    public Printed finish() throws IOException {
        placeWaiting();
        if (footers.pages() == 0) {
            sheet = footers.newSheet(shape);
        }
        endSheet();
        if (contents != null) {
            contents.write(outline.chapters(), setter, typesetter);
            checkWanted();
        }
        footers.finish();
        file.finish(typesetter.writeFonts(file.writer()));
        return new Printed(footers.pages(), List.copyOf(typesetter.shownAsCode()));
    }

    private void placeWaiting() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        checkWanted();
        List<Block> blocks = List.copyOf(waiting);
        waiting.clear();
        place(setter.sequence(blocks, file.document(), shape.roomX()), blocks.getFirst().before());
        gap = blocks.getLast().after();
    }

    private void place(Setting setting, float before) throws IOException {
        float space = Math.max(gap, before);
        while (!setting.done()) {
            boolean fresh = sheet == null;
            float top = fresh ? shape.marginY() : y + space;
            Fragment fragment = setting.next(shape.bottom() - top, fresh);
            if (fragment == null && fresh) {
                throw new IllegalStateException("nothing fits an empty page");
            }
            if (fragment != null) {
                sheet = sheet == null ? footers.newSheet(shape) : sheet;
                fragment.paint(sheet, shape.marginX(), top);
                y = top + fragment.height();
            }
            if (fragment == null || !setting.done()) {
                endSheet();
            }
        }
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            footers.paint(sheet, shape);
            file.write(sheet);
            sheet = null;
            checkWanted();
        }
    }

    private void checkWanted() {
        if (!progress.goOn(footers.pages())) {
            throw new CancellationException("the paper is no longer wanted");
        }
    }
}
