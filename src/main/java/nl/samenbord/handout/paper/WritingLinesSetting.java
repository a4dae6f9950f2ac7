package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Sheet;

import org.jspecify.annotations.Nullable;

/** Lines that fill the room they are given, once; a known number of them keep together. */
final class WritingLinesSetting implements Setting {
    private static final Colour LINE = Colour.of("#8A9097");
    private static final float THICK = 0.5f;

    private final WritingLines lines;
    private final float width;
    private boolean done;

    WritingLinesSetting(WritingLines lines, float width) {
        this.lines = lines;
        this.width = width;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        boolean known = lines.count() > 0;
        int fitting = Math.max(0, (int) (room / lines.apart()));
        if (known && fitting < lines.count() && !fresh) {
            return null;
        }
        done = true;
        int count = known ? lines.count() : fitting;
        return new Fragment(count * lines.apart(), (sheet, x, y) -> paint(sheet, x, y, count));
    }

    @Override
    public boolean done() {
        return done;
    }

    private void paint(Sheet sheet, float x, float y, int count) {
        for (int line = 1; line <= count; line++) {
            sheet.fillBox(LINE, x, y + line * lines.apart() - THICK, width, THICK, 0);
        }
    }
}
