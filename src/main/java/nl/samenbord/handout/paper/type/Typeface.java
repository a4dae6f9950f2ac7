package nl.samenbord.handout.paper.type;

import static nl.samenbord.handout.paper.type.Characters.between;

import java.util.List;

/** The bundled fonts, in the order in which they are asked for a character. */
enum Typeface {
    INTER("Inter_400Regular"),
    INTER_BOLD("Inter_700Bold"),
    NOTO("NotoSans_400Regular"),
    NOTO_BOLD("NotoSans_700Bold"),
    ARABIC("NotoSansArabic-Regular"),
    HEBREW("NotoSansHebrew_400Regular"),
    ETHIOPIC("NotoSansEthiopic_400Regular"),
    DEVANAGARI("NotoSansDevanagari_400Regular"),
    TAMIL("NotoSansTamil_400Regular"),
    EMOJI("NotoEmoji_400Regular"),
    SYMBOLS("NotoSansSymbols2-Regular"),
    MATHS("NotoSansMath-Regular"),
    MORE_SYMBOLS("NotoSansSymbols_400Regular"),
    MORE_ARABIC("NotoSansArabic-more-subset"),
    RULES("NotoSansMono-lines-subset"),
    CHINESE("NotoSansSC-GB2312-subset");

    /** The order for text that is not bold. */
    static final List<Typeface> REGULAR =
            List.of(
                    INTER,
                    NOTO,
                    ARABIC,
                    HEBREW,
                    ETHIOPIC,
                    DEVANAGARI,
                    TAMIL,
                    CHINESE,
                    EMOJI,
                    SYMBOLS,
                    MATHS,
                    MORE_SYMBOLS,
                    MORE_ARABIC,
                    RULES);

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** Where the font is among the resources. */
    String resource() {
        return "/nl/samenbord/fonts/" + file + ".ttf";
    }

    /** The bold companion; a font without one is its own. */
    Typeface bold() {
        return switch (this) {
            case INTER -> INTER_BOLD;
            case NOTO -> NOTO_BOLD;
            default -> this;
        };
    }

    /** False when the font has no such character for certain, so that it need not be loaded. */
    boolean mayHave(int c) {
        return switch (this) {
            case INTER, INTER_BOLD ->
                    c < 0x590 || between(c, 0x1D00, 0x2E7F) || between(c, 0xA700, 0x10FFFF);
            case NOTO, NOTO_BOLD ->
                    c < 0x590
                            || between(c, 0x1AB0, 0x218F)
                            || between(c, 0x2C60, 0x2E7F)
                            || between(c, 0xA640, 0xAB6F)
                            || between(c, 0xFB00, 0xFB06)
                            || between(c, 0xFE20, 0xFE2F)
                            || c == 0xFFFD;
            case ARABIC, MORE_ARABIC ->
                    between(c, 0x600, 0x8FF)
                            || between(c, 0xFB50, 0xFEFF)
                            || between(c, 0x1EE00, 0x1EEFF);
            case HEBREW -> between(c, 0x590, 0x5FF) || between(c, 0xFB1D, 0xFB4F);
            case ETHIOPIC ->
                    between(c, 0x1200, 0x13FF)
                            || between(c, 0x2D80, 0x2DDF)
                            || between(c, 0xAB00, 0xAB2F);
            case DEVANAGARI -> between(c, 0x900, 0x97F) || between(c, 0xA8E0, 0xA8FF);
            case TAMIL -> between(c, 0xB80, 0xBFF);
            case CHINESE ->
                    between(c, 0x2E80, 0x9FFF)
                            || between(c, 0xF900, 0xFAFF)
                            || between(c, 0xFE30, 0xFFEF)
                            || between(c, 0x20000, 0x3FFFF);
            case EMOJI -> c < 0x100 || between(c, 0x2000, 0x32FF) || c >= 0x1F000;
            case RULES -> between(c, 0x2300, 0x25FF);
            case SYMBOLS, MATHS, MORE_SYMBOLS ->
                    between(c, 0x2000, 0x32FF) || between(c, 0x1D000, 0x1FFFF);
        };
    }
}
