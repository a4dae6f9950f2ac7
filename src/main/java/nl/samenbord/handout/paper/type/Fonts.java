package nl.samenbord.handout.paper.type;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fonts of one document: each is loaded when the first character asks for it. */
final class Fonts {
    private static final int REMEMBERED = 0x20000;
    private static final List<Typeface> FACES = List.of(Typeface.values());
    private static final byte NONE = -1;

    private final Map<Typeface, GlyphSet> loaded = new EnumMap<>(Typeface.class);

    /** Per character 0 when not asked yet, {@link #NONE}, or the place of its font plus one. */
    private final byte[] known = new byte[REMEMBERED];

    GlyphSet glyphs(Typeface typeface) {
        return loaded.computeIfAbsent(typeface, face -> new GlyphSet(new Face(face)));
    }

    boolean has(Typeface typeface, int c) {
        return typeface.mayHave(c) && glyphs(typeface).face().glyph(c) != 0;
    }

    /** The glyphs of the fonts that were used, in the order of the fonts. */
    List<GlyphSet> used() {
        return loaded.values().stream().filter(GlyphSet::used).toList();
    }

    /** The font for a character; null when no font has it. */
    @Nullable Typeface choose(int c, boolean bold) {
        Typeface regular = regular(c);
        if (regular != null && bold && has(regular.bold(), c)) {
            return regular.bold();
        }
        return regular;
    }

    /** The font that has the plain form of a character that itself no font has. */
    Typeface ofPlainForm(int c, Typeface otherwise) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return Typeface.REGULAR.stream()
                .filter(face -> plain.codePoints().allMatch(part -> has(face, part)))
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable Typeface regular(int c) {
        if (c >= REMEMBERED) {
            return search(c);
        }
        if (known[c] == 0) {
            Typeface found = search(c);
            known[c] = found == null ? NONE : (byte) (FACES.indexOf(found) + 1);
        }
        return known[c] == NONE ? null : FACES.get(known[c] - 1);
    }

    private @Nullable Typeface search(int c) {
        if (Characters.senseless(c)) {
            return null;
        }
        if (Character.isEmojiPresentation(c) && has(Typeface.EMOJI, c)) {
            return Typeface.EMOJI;
        }
        for (Typeface typeface : Typeface.REGULAR) {
            if (has(typeface, c)) {
                return typeface;
            }
        }
        return null;
    }
}
