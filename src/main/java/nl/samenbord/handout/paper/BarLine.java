package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Sheet;

/** How the bar along the left side of a box is drawn, so that it is told apart without colour. */
public enum BarLine {
    SOLID(0, 0, 1),
    DASHED(7, 4, 1),
    DOUBLE(0, 0, 0.3f),
    DOTTED(3, 3, 1);

    private final float dash;
    private final float gap;
    private final float part;

    BarLine(float dash, float gap, float part) {
        this.dash = dash;
        this.gap = gap;
        this.part = part;
    }

    void paint(Sheet sheet, Colour colour, float x, float y, float wide, float high, float round) {
        float each = dash == 0 ? high : dash;
        float thick = wide * part;
        for (float from = 0; from < high; from += each + gap) {
            float length = Math.min(each, high - from);
            sheet.fillBox(colour, x, y + from, thick, length, dash == 0 ? round : 0);
            if (part < 1) {
                sheet.fillBox(colour, x + wide - thick, y + from, thick, length, 0);
            }
        }
    }
}
