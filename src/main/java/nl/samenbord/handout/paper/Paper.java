package nl.samenbord.handout.paper;

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
    private final PaperSpec spec;
    private final Progress progress;
    private final PdfFile file;
    private final Typesetter typesetter = new Typesetter();
    private final Setter setter;
    private final Footers footers;
    private final List<Block> waiting = new ArrayList<>();
    private @Nullable Sheet sheet;
    private float y;
    private float gap;

    public Paper(OutputStream out, PaperSpec spec, Progress progress) throws IOException {
        this.spec = spec;
        this.progress = progress;
        file = new PdfFile(out, spec.description());
        setter = new Setter(typesetter, file.bookmarks());
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

    /** Writes what is still open; nothing can be added after this. */
    public Printed finish() throws IOException {
        placeWaiting();
        if (footers.pages() == 0) {
            sheet = footers.newSheet();
        }
        endSheet();
        footers.finish();
        file.finish(typesetter.writeFonts(file.writer()));
        return new Printed(footers.pages(), List.copyOf(typesetter.shownAsCode()));
    }

    private void placeWaiting() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        checkWanted();
        float width = spec.width() - 2 * spec.marginX();
        List<Block> blocks = List.copyOf(waiting);
        waiting.clear();
        place(setter.sequence(blocks, file.document(), width), blocks.getFirst().before());
        gap = blocks.getLast().after();
    }

    private void place(Setting setting, float before) throws IOException {
        float space = Math.max(gap, before);
        while (!setting.done()) {
            boolean fresh = sheet == null;
            float top = fresh ? spec.marginY() : y + space;
            Fragment fragment = setting.next(spec.height() - spec.marginY() - top, fresh);
            if (fragment == null && fresh) {
                throw new IllegalStateException("nothing fits an empty page");
            }
            if (fragment != null) {
                sheet = sheet == null ? footers.newSheet() : sheet;
                fragment.paint(sheet, spec.marginX(), top);
                y = top + fragment.height();
            }
            if (fragment == null || !setting.done()) {
                endSheet();
            }
        }
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            footers.paint(sheet);
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
