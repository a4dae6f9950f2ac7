package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Sheet;

import org.jspecify.annotations.Nullable;

/** Contents on a ground that is painted anew on every page. */
final class BoxSetting implements Setting {
    private final BoxStyle style;
    private final Setting inner;
    private final float width;

    BoxSetting(BoxStyle style, Setting inner, float width) {
        this.style = style;
        this.inner = inner;
        this.width = width;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        Fragment fragment = inner.next(room - 2 * style.padY(), fresh);
        if (fragment == null) {
            return null;
        }
        float height = fragment.height() + 2 * style.padY();
        return new Fragment(
                height,
                (sheet, x, y) -> {
                    paintGround(style, sheet, x, y, width, height);
                    fragment.paint(sheet, x + style.left(), y + style.padY());
                });
    }

    @Override
    public boolean done() {
        return inner.done();
    }

    static void paintGround(
            BoxStyle style, Sheet sheet, float x, float y, float width, float height) {
        float radius = style.radius();
        if (style.fill() != null) {
            sheet.fillBox(style.fill(), x, y, width, height, radius);
        }
        if (style.edge() != null) {
            sheet.strokeBox(style.edge(), x, y, width, height, radius);
        }
        if (style.bar() != null) {
            style.barLine().paint(sheet, style.bar(), x, y, BoxStyle.BAR, height, radius);
        }
    }
}
