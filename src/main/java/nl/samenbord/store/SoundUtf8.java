package nl.samenbord.store;

/** Decodes UTF-8 that is sound, in one quick pass; what isn't is left to slower ways to judge. */
final class SoundUtf8 {
    static final int UNSOUND = -1;

    private final byte[] bytes;
    private int next;

    private SoundUtf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    /** Puts the characters there and says how many there are; UNSOUND if it can't. */
    static int decode(byte[] bytes, int from, char[] to) {
        int size = 0;
        SoundUtf8 wide = new SoundUtf8(bytes, from);
        for (int i = from; i < bytes.length; ) {
            if (bytes[i] >= 0) {
                to[size++] = (char) bytes[i++];
                continue;
            }
            wide.next = i;
            int whole = wide.whole();
            if (whole < 0) {
                return UNSOUND;
            }
            size += Character.toChars(whole, to, size);
            i = wide.next;
        }
        return size;
    }

    /** A character of several bytes; negative if they are none, or more than it needs. */
    private int whole() {
        int first = bytes[next++] & 0xFF;
        if (first < 0xE0) {
            int whole = ((first & 0x1F) << 6) | tail();
            return first >= 0xC2 ? whole : UNSOUND;
        }
        if (first < 0xF0) {
            int whole = ((first & 0x0F) << 12) | (tail() << 6) | tail();
            boolean half = whole >= Character.MIN_SURROGATE && whole <= Character.MAX_SURROGATE;
            return whole >= 0x800 && !half ? whole : UNSOUND;
        }
        int whole = ((first & 0x0F) << 18) | (tail() << 12) | (tail() << 6) | tail();
        boolean supplementary =
                whole >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                        && whole <= Character.MAX_CODE_POINT;
        return supplementary ? whole : UNSOUND;
    }

    /** Six bits; all ones, and so negative in whatever they are part of, if there are none. */
    private int tail() {
        if (next == bytes.length || (bytes[next] & 0xC0) != 0x80) {
            return UNSOUND;
        }
        return bytes[next++] & 0x3F;
    }
}
