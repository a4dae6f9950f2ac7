package nl.samenbord.store;

import java.util.Arrays;

/** The bytes of a document being written; room grows as needed. */
final class Utf8 {
    private static final String HEX = "0123456789abcdef";

    /** No char needs more bytes than its code: a backslash, u and four digits. */
    private static final int MOST_FOR_A_CHAR = 6;

    private byte[] bytes = new byte[8192];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** One character of ASCII. */
    void put(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    /** Characters of ASCII alone. */
    void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** A line break and so many spaces. */
    void newLine(int spaces) {
        room(1 + spaces);
        bytes[size++] = '\n';
        Arrays.fill(bytes, size, size + spaces, (byte) ' ');
        size += spaces;
    }

    /** A string of JSON; half a character becomes its code. */
    void quoted(String text) {
        room(text.length() * MOST_FOR_A_CHAR + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                int whole = text.codePointAt(i);
                i += Character.charCount(whole) - 1;
                at = wide(to, at, whole);
            } else if (c < ' ' || c == '"' || c == '\\') {
                at = escape(to, at, c);
            } else {
                to[at++] = (byte) c;
            }
        }
        to[at++] = '"';
        size = at;
    }

    private static int wide(byte[] to, int from, int whole) {
        int at = from;
        if (whole < 0x800) {
            to[at++] = (byte) (0xC0 | (whole >> 6));
        } else if (whole >= Character.MIN_SURROGATE && whole <= Character.MAX_SURROGATE) {
            return code(to, at, whole);
        } else {
            if (whole < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                to[at++] = (byte) (0xE0 | (whole >> 12));
            } else {
                to[at++] = (byte) (0xF0 | (whole >> 18));
                to[at++] = sixBits(whole >> 12);
            }
            to[at++] = sixBits(whole >> 6);
        }
        to[at++] = sixBits(whole);
        return at;
    }

    private static byte sixBits(int whole) {
        return (byte) (0x80 | (whole & 0x3F));
    }

    private static int escape(byte[] to, int from, char c) {
        char letter =
                switch (c) {
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '\t' -> 't';
                    case '\b' -> 'b';
                    case '\f' -> 'f';
                    default -> c;
                };
        if (letter < ' ') {
            return code(to, from, c);
        }
        to[from] = '\\';
        to[from + 1] = (byte) letter;
        return from + 2;
    }

    private static int code(byte[] to, int from, int c) {
        int at = from;
        to[at++] = '\\';
        to[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            to[at++] = (byte) HEX.charAt(c >> shift & 15);
        }
        return at;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
