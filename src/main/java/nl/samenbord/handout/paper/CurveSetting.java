package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Decoration;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Hyphens;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A line through points, over lines at some numbers; all of it a decoration of the page. */
final class CurveSetting implements Setting {
    private static final Colour RULE = Colour.of("#C9CDD2");
    private static final Colour LINE = Colour.of("#075E5A");
    private static final float SIZE = 9;
    private static final float THICK = 2;
    private static final float POINT = 7;
    private static final float ROOM = 8;
    private static final float APART = 4;

    private final Typesetter typesetter;
    private final Curve curve;
    private final List<Float> widths;
    private final float width;
    private boolean done;

    CurveSetting(Typesetter typesetter, Curve curve, float width) {
        this.typesetter = typesetter;
        this.curve = curve;
        this.width = width;
        List<Float> shares = new ArrayList<>(List.of(curve.lead()));
        curve.points().forEach(_ -> shares.add(1f));
        widths = Shares.of(shares, width, 0);
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        if (curve.height() > room && !fresh) {
            return null;
        }
        done = true;
        return new Fragment(curve.height(), this::paint);
    }

    @Override
    public boolean done() {
        return done;
    }

    private void paint(Sheet sheet, float x, float y) throws IOException {
        float left = x + widths.getFirst();
        int half = Math.max(1, curve.most() / 2);
        for (int number : new int[] {1, half, curve.most()}) {
            float at = y + high(number);
            sheet.fillBox(RULE, left, at - 0.25, width - widths.getFirst(), 0.5, 0);
            write(sheet, Integer.toString(number), left - ROOM, at);
        }
        float at = left;
        float beforeX = 0;
        float beforeY = 0;
        for (int i = 0; i < curve.points().size(); i++) {
            Curve.Point point = curve.points().get(i);
            float wide = widths.get(i + 1);
            float middle = at + wide / 2;
            float high = y + high(point.number());
            if (i > 0) {
                sheet.strokeLine(LINE, THICK, beforeX, beforeY, middle, high);
            }
            beforeX = middle;
            beforeY = high;
            at += wide;
        }
        at = left;
        for (int i = 0; i < curve.points().size(); i++) {
            Curve.Point point = curve.points().get(i);
            float middle = at + widths.get(i + 1) / 2;
            if (point.goal() > 0) {
                box(sheet, Colour.WHITE, middle, y + high(point.goal()));
            }
            box(sheet, LINE, middle, y + high(point.number()));
            at += widths.get(i + 1);
        }
    }

    /** A full square for the number, an open one for the wanted number. */
    private static void box(Sheet sheet, Colour fill, float middle, float high) {
        sheet.fillBox(fill, middle - POINT / 2, high - POINT / 2, POINT, POINT, POINT / 2);
        sheet.strokeBox(LINE, middle - POINT / 2, high - POINT / 2, POINT, POINT, POINT / 2);
    }

    private float high(int number) {
        float room = curve.height() - 2 * ROOM;
        return ROOM + room * (curve.most() - number) / Math.max(1, curve.most() - 1);
    }

    private void write(Sheet sheet, String number, float right, float middle) throws IOException {
        List<Text> text = List.of(Text.of(number).size(SIZE));
        Line line = typesetter.lines(text, width, Hyphens.WHERE_NEEDED).getFirst();
        Words words = new Words(typesetter, text, List.of(line), Decoration.BACKGROUND);
        float x = right - line.width() - APART;
        words.paint(line, sheet, Align.START, x, line.width(), middle - line.height() / 2);
        words.close();
    }
}
