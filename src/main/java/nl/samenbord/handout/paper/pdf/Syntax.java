package nl.samenbord.handout.paper.pdf;

/** How numbers and strings are spelled in a PDF. */
public final class Syntax {
    private static final String HEX = "0123456789ABCDEF";

    private Syntax() {}

    /** A number with at most two decimals, which is a seventieth of a millimetre. */
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        long size = Math.abs(hundredths);
        String whole = (hundredths < 0 ? "-" : "") + size / 100;
        long rest = size % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }

    /** Four hexadecimal digits. */
    public static void hex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(value >> shift & 15));
        }
    }

    /** A text string: as it is when it is plain ASCII, else in UTF-16. */
    public static String string(String text) {
        StringBuilder plain = new StringBuilder("(");
        StringBuilder wide = new StringBuilder("<FEFF");
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ascii &= c >= ' ' && c < 127 && c != '(' && c != ')' && c != '\\';
            plain.append(c);
            hex(wide, c);
        }
        return ascii ? plain.append(')').toString() : wide.append('>').toString();
    }

    /** A text as it is, or its beginning where it is longer than so many characters. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** A reference to an object. */
    public static String reference(int number) {
        return number + " 0 R";
    }
}
