package nl.samenbord.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text in the bytes of a file: strict UTF-8, or UTF-16 that says so. */
final class TextBytes {
    private TextBytes() {}

    static CharBuffer decode(byte[] bytes) throws StoreException {
        if (bytes.length > SessionFormat.MOST_BYTES) {
            throw new StoreException(Fault.TOO_BIG);
        }
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
            throw new StoreException(Fault.PDF);
        }
        CharBuffer text;
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            text = utf8(bytes, 3);
        } else if (begins(bytes, 0xFF, 0xFE)) {
            text = decode(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (begins(bytes, 0xFE, 0xFF)) {
            text = decode(bytes, 2, StandardCharsets.UTF_16BE);
        } else {
            text = utf8(bytes, 0);
        }
        if (isBlank(text)) {
            throw new StoreException(Fault.EMPTY);
        }
        return text;
    }

    /** The same without the zeros that a power cut left before or after it. */
    static CharBuffer withoutZeros(CharBuffer text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == 0) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == 0) {
            to--;
        }
        if (from == 0 && to == text.length()) {
            return text;
        }
        boolean marked = from > 0 && from < to && text.charAt(from) == '\uFEFF';
        String kept = text.toString().substring(marked ? from + 1 : from, to);
        return CharBuffer.wrap(kept.toCharArray());
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> c == 0 || Character.isWhitespace(c));
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static CharBuffer utf8(byte[] bytes, int from) throws StoreException {
        char[] text = new char[bytes.length];
        int size = SoundUtf8.decode(bytes, from, text);
        return size == SoundUtf8.UNSOUND
                ? decode(bytes, from, StandardCharsets.UTF_8)
                : CharBuffer.wrap(text, 0, size);
    }

    private static CharBuffer decode(byte[] bytes, int from, Charset charset)
            throws StoreException {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), text, true);
        text.flip();
        if (result.isError()) {
            String read = text.toString();
            int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
            int column = read.length() - read.lastIndexOf('\n');
            Fault fault = read.stripLeading().startsWith("{") ? Fault.BROKEN : Fault.NOT_TEXT;
            throw new StoreException(fault, new Spot(line, column), "");
        }
        return text;
    }
}
