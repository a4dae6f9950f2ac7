package nl.samenbord.handout.paper.type;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A font that was read: which glyph a character has and how wide it is, in thousandths of an em.
 */
final class Face {
    private final Typeface typeface;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable widths;
    private final float scale;

    Face(Typeface typeface) {
        this.typeface = typeface;
        try (InputStream in = open(typeface)) {
            byte[] file = new FontTables(in.readAllBytes()).crossedOut();
            // Read as an embedded font, of which fewer tables are asked.
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup(false);
            widths = font.getHorizontalMetrics();
            scale = 1000f / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(Typeface typeface) throws IOException {
        InputStream in = Face.class.getResourceAsStream(typeface.resource());
        if (in == null) {
            throw new FileNotFoundException(typeface.resource());
        }
        return in;
    }

    Typeface typeface() {
        return typeface;
    }

    TrueTypeFont font() {
        return font;
    }

    /** From the units of the font to thousandths of an em. */
    float scale() {
        return scale;
    }

    /** The glyph of a character; 0 is none. */
    int glyph(int c) {
        return glyphs.getGlyphId(c);
    }

    float width(int glyph) {
        return widths.getAdvanceWidth(glyph) * scale;
    }
}
