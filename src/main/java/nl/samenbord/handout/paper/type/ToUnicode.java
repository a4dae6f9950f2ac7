package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Syntax;

import java.nio.charset.StandardCharsets;

/** The map from the codes of a font back to text. */
final class ToUnicode {
    private static final int PER_BLOCK = 100;

    private final GlyphSet glyphs;

    ToUnicode(GlyphSet glyphs) {
        this.glyphs = glyphs;
    }

    byte[] bytes() {
        StringBuilder map = new StringBuilder();
        map.append(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < glyphs.size(); from += PER_BLOCK) {
            block(map, from, Math.min(glyphs.size(), from + PER_BLOCK));
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void block(StringBuilder map, int from, int to) {
        map.append(to - from).append(" beginbfchar\n");
        for (int code = from; code < to; code++) {
            map.append('<');
            Syntax.hex(map, code);
            map.append("><");
            glyphs.text(code).chars().forEach(c -> Syntax.hex(map, c));
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
}
