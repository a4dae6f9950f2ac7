package nl.samenbord.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, without byte order mark. What is not UTF-8 (or UTF-16 with its mark) is taken
 * for windows-1252: that is what a spreadsheet on a Dutch Windows writes as "CSV".
 */
record Decoded(String text, boolean oldEncoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Optional<Decoded> from(byte[] file) {
        if (marked(file, 0xFF, 0xFE) || marked(file, 0xFE, 0xFF)) {
            return strictly(file, StandardCharsets.UTF_16).map(text -> new Decoded(text, false));
        }
        Optional<Decoded> utf8 =
                strictly(file, StandardCharsets.UTF_8)
                        .map(text -> new Decoded(withoutMark(text), false));
        if (utf8.isPresent() || marked(file, 0xEF, 0xBB, 0xBF)) {
            return utf8;
        }
        return strictly(file, WINDOWS).map(text -> new Decoded(text, true));
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(NotesCsv.BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean marked(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
