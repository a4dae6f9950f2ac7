package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Sheet;

/** Lines that fill the room they are given, once. */
final class WritingLinesSetting implements Setting {
    private static final Colour LINE = Colour.of("#8A9097");
    private static final float THICK = 0.5f;

    private final float apart;
    private final float width;
    private boolean done;

    WritingLinesSetting(float apart, float width) {
        this.apart = apart;
        this.width = width;
    }

    @Override
    public Fragment next(float room, boolean fresh) {
        done = true;
        int count = Math.max(0, (int) (room / apart));
        return new Fragment(count * apart, (sheet, x, y) -> paint(sheet, x, y, count));
    }

    @Override
    public boolean done() {
        return done;
    }

    private void paint(Sheet sheet, float x, float y, int count) {
        for (int line = 1; line <= count; line++) {
            sheet.fillBox(LINE, x, y + line * apart - THICK, width, THICK, 0);
        }
    }
}
