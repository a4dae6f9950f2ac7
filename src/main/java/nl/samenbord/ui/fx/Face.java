package nl.samenbord.ui.fx;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** A bundled typeface and the scripts it is for. */
public enum Face {
    INTER("Inter", "Inter_400Regular.ttf", "Inter_700Bold.ttf"),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf"),
    HEBREW("Noto Sans Hebrew", "NotoSansHebrew_400Regular.ttf"),
    ETHIOPIC("Noto Sans Ethiopic", "NotoSansEthiopic_400Regular.ttf"),
    DEVANAGARI("Noto Sans Devanagari", "NotoSansDevanagari_400Regular.ttf"),
    TAMIL("Noto Sans Tamil", "NotoSansTamil_400Regular.ttf"),
    CHINESE("Noto Sans SC", "NotoSansSC-GB2312-subset.ttf"),
    EMOJI("Noto Emoji", "NotoEmoji_400Regular.ttf"),
    SYMBOLS("Noto Sans Symbols2", "NotoSansSymbols2-Regular.ttf"),
    MATHEMATICS("Noto Sans Math", "NotoSansMath-Regular.ttf");

    private static final String INTERS_ARROWS = "←↑→↓↔↕↖↗↘↙";

    private final String family;
    private final String regular;
    private final String bold;

    Face(String family, String regular) {
        this(family, regular, "");
    }

    Face(String family, String regular, String bold) {
        this.family = family;
        this.regular = regular;
        this.bold = bold;
    }

    /** The name under which JavaFX knows it once it is loaded. */
    public String family() {
        return family;
    }

    List<String> files() {
        return bold.isEmpty() ? List.of(regular) : List.of(regular, bold);
    }

    /** The face for this character; null where it goes with the character before it. */
    static @Nullable Face of(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case ETHIOPIC -> ETHIOPIC;
            case DEVANAGARI -> DEVANAGARI;
            case TAMIL -> TAMIL;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> CHINESE;
            case INHERITED -> null;
            case COMMON -> common(codePoint);
            default -> INTER;
        };
    }

    /** Whether it would draw a box for this character, which has no shape. */
    boolean drawsBox(int c) {
        return switch (c) {
            case 0x200C, 0x200E, 0x200F, 0x061C -> true;
            case 0x200D -> this != EMOJI && this != DEVANAGARI && this != TAMIL;
            case 0xFE0E, 0xFE0F -> this != EMOJI;
            default -> among(c, 0xE0020, 0xE0080) && this != EMOJI;
        };
    }

    private static @Nullable Face common(int c) {
        if (c >= 0x1F000) {
            return Character.isEmoji(c) ? EMOJI : SYMBOLS;
        }
        if (among(c, 0x0600, 0x0700)) {
            return ARABIC;
        }
        if (among(c, 0x0900, 0x0980)) {
            return DEVANAGARI;
        }
        if (among(c, 0x2190, 0x2200)) {
            return INTERS_ARROWS.indexOf(c) >= 0 ? INTER : MATHEMATICS;
        }
        if (among(c, 0x2200, 0x2300) || among(c, 0x1D400, 0x1D800)) {
            return MATHEMATICS;
        }
        if (among(c, 0x2300, 0x2C00)) {
            return Character.isEmoji(c) ? EMOJI : SYMBOLS;
        }
        if (among(c, 0x3000, 0x3100) || among(c, 0xFF00, 0xFFF0)) {
            return CHINESE;
        }
        boolean goesAlong = c == ' ' || c == 0x200D || c == 0x00A0 || Character.isISOControl(c);
        return goesAlong ? null : INTER;
    }

    private static boolean among(int c, int from, int before) {
        return c >= from && c < before;
    }
}
