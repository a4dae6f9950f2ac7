package nl.samenbord.handout.paper.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Shapes scripts whose letters depend on each other, with the shaper inside the JDK. */
final class ComplexShaper {
    /** From here up are not glyphs but places that the shaper left empty. */
    private static final int NO_GLYPH = 0xFFFE;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

    Shape shape(GlyphSet glyphs, boolean leftward, String text) {
        int direction = leftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector shaped =
                fonts.computeIfAbsent(glyphs.face().typeface(), ComplexShaper::load)
                        .layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
        int count = shaped.getNumGlyphs();
        float[] places = shaped.getGlyphPositions(0, count + 1, null);
        Clusters clusters = new Clusters(text, shaped.getGlyphCharIndices(0, count, null));
        StripBuilder strips = new StripBuilder();
        int[] bearers = clusters.bearers(glyph -> drawn(shaped, glyph), leftward);
        boolean exact = clusters.allBorne(bearers);
        for (int i = 0; i < count; i++) {
            if (!drawn(shaped, i)) {
                continue;
            }
            boolean bears = Arrays.binarySearch(bearers, i) >= 0;
            exact &= bears;
            String stands = bears ? clusters.text(i) : GlyphSet.NOTHING;
            int glyph = shaped.getGlyphCode(i);
            int code = glyphs.code(glyph, stands);
            strips.add(code, places[2 * i], -places[2 * i + 1], glyphs.face().width(glyph));
        }
        return strips.finish(places[2 * count], exact);
    }

    private static boolean drawn(GlyphVector shaped, int glyph) {
        return shaped.getGlyphCode(glyph) < NO_GLYPH;
    }

    private static Font load(Typeface typeface) {
        try (InputStream in = Face.open(typeface)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(typeface.resource(), e);
        }
    }
}
