package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.ObjectWriter;
import nl.samenbord.handout.paper.pdf.Syntax;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the part of a font that a document uses. */
final class FontWriter {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final ObjectWriter writer;

    FontWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    static String name(GlyphSet glyphs) {
        return "/" + glyphs.face().typeface();
    }

    /** Writes the font and gives its entry among the resources. */
    String write(GlyphSet glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(glyphs.face().font(), TABLES);
        Set<Integer> kept = new HashSet<>();
        for (int code = 0; code < glyphs.size(); code++) {
            kept.add(glyphs.glyph(code));
        }
        subsetter.addGlyphIds(kept);
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        Map<Integer, Integer> renumbered = new HashMap<>();
        subsetter.getGIDMap().forEach((after, before) -> renumbered.put(before, after));

        byte[] file = subset.toByteArray();
        int program = writer.writeStream("/Length1 " + file.length, file);
        int texts = writer.writeStream("", new ToUnicode(glyphs).bytes());
        int map = writer.writeStream("", codesToGlyphs(glyphs, renumbered));
        String name = tag(glyphs) + "+" + glyphs.face().font().getName();
        int descriptor = writer.write(descriptor(glyphs.face(), name, program));
        int descendant =
                writer.write(
                        String.format(
                                Locale.ROOT,
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement"
                                    + " 0>>/FontDescriptor %d 0 R/DW 1000/W[0[%s]]/CIDToGIDMap %d 0"
                                    + " R>>",
                                name,
                                descriptor,
                                widths(glyphs),
                                map));
        int font =
                writer.write(
                        String.format(
                                Locale.ROOT,
                                "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H"
                                        + "/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>",
                                name,
                                descendant,
                                texts));
        return name(glyphs) + " " + Syntax.reference(font);
    }

    private static byte[] codesToGlyphs(GlyphSet glyphs, Map<Integer, Integer> renumbered) {
        byte[] map = new byte[2 * glyphs.size()];
        for (int code = 0; code < glyphs.size(); code++) {
            int glyph = renumbered.getOrDefault(glyphs.glyph(code), 0);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        }
        return map;
    }

    private static String widths(GlyphSet glyphs) {
        StringBuilder widths = new StringBuilder();
        for (int code = 0; code < glyphs.size(); code++) {
            float width = glyphs.face().width(glyphs.glyph(code));
            widths.append(Syntax.number(width)).append(' ');
        }
        return widths.toString();
    }

    private static String descriptor(Face face, String name, int program) throws IOException {
        HeaderTable header = face.font().getHeader();
        HorizontalHeaderTable horizontal = face.font().getHorizontalHeader();
        return String.format(
                Locale.ROOT,
                "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle 0"
                        + "/Ascent %s/Descent %s/CapHeight 720/StemV 80/FontFile2 %d 0 R>>",
                name,
                Syntax.number(header.getXMin() * face.scale()),
                Syntax.number(header.getYMin() * face.scale()),
                Syntax.number(header.getXMax() * face.scale()),
                Syntax.number(header.getYMax() * face.scale()),
                Syntax.number(horizontal.getAscender() * face.scale()),
                Syntax.number(horizontal.getDescender() * face.scale()),
                program);
    }

    /** Six letters that differ when the glyphs differ. */
    private static String tag(GlyphSet glyphs) {
        long sum = 7;
        for (int code = 0; code < glyphs.size(); code++) {
            sum = 31 * sum + glyphs.glyph(code);
        }
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(sum, 26)));
            sum = Math.floorDiv(sum, 26);
        }
        return tag.toString();
    }
}
