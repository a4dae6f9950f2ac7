package nl.samenbord.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file, without byte order marks: UTF-8, or UTF-16 with its mark or without, or one
 * of the old code pages. A few bytes that are no UTF-8 are told by their lines; the rest is read.
 */
record Decoded(String text, List<Reading.Remark> remarks) {
    private static final char BROKEN = '\uFFFD';

    static Optional<Decoded> from(byte[] file) {
        byte[] bytes = withoutNulsBehind(file);
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return Optional.of(new Decoded(withoutMarks(wide.get(), bytes), List.of()));
        }
        boolean marked = begins(bytes, 0xEF, 0xBB, 0xBF);
        Utf8 utf8 = Utf8.read(bytes);
        if (utf8.isMeant(marked)) {
            return Optional.of(new Decoded(withoutMarks(utf8.text), utf8.remarks()));
        }
        if (marked) {
            return Optional.empty();
        }
        return CodePage.of(bytes)
                .map(
                        page ->
                                new Decoded(
                                        page.text(bytes),
                                        List.of(new Reading.OldEncoding(page.title()))));
    }

    /** A file that was not written to its end has these after it. */
    private static byte[] withoutNulsBehind(byte[] file) {
        int end = file.length;
        while (end > 0 && file[end - 1] == 0) {
            end--;
        }
        // in UTF-16 the last character may end in one
        boolean half = end < file.length && end % 2 == 1 && end > 1 && has0(file, end);
        return java.util.Arrays.copyOf(file, half ? end + 1 : end);
    }

    private static boolean has0(byte[] file, int end) {
        for (int i = 0; i < end; i++) {
            if (file[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMarks(Charset charset, byte[] bytes) {
        return withoutMarks(charset.decode(ByteBuffer.wrap(bytes)).toString());
    }

    private static String withoutMarks(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == NotesCsv.MARK) {
            from++;
        }
        return text.substring(from);
    }

    /** The way in which each character takes two bytes or four, if it does. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        // headings are letters of the alphabet: every other byte of them is 0
        int begin = Math.min(bytes.length, 200);
        int[] nuls = new int[2];
        for (int i = 0; i < begin; i++) {
            if (bytes[i] == 0) {
                nuls[i % 2]++;
            }
        }
        int few = begin / 8;
        if (begin > 1 && nuls[1] > few && nuls[0] <= nuls[1] / 8) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begin > 1 && nuls[0] > few && nuls[1] <= nuls[0] / 8) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What comes of reading bytes as UTF-8, whether they are or not. */
    private record Utf8(String text, int good, List<Integer> bad, boolean cut) {
        static Utf8 read(byte[] bytes) {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length + 1);
            List<Integer> bad = new ArrayList<>();
            boolean cut = false;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                if (!result.isError()) {
                    break;
                }
                int first = Byte.toUnsignedInt(bytes[in.position()]);
                bad.add(out.position());
                in.position(in.position() + result.length());
                out.put(BROKEN);
                cut = !in.hasRemaining() && first >= 0xC2 && first < 0xE0;
            }
            String text = out.flip().toString();
            int good = (int) text.codePoints().filter(c -> c >= 0x80).count() - bad.size();
            return new Utf8(text, good, bad, cut);
        }

        /** Nobody writes accents in an old code page so that they are UTF-8 by chance. */
        boolean isMeant(boolean marked) {
            int wrong = bad.size();
            return wrong == 0
                    || (wrong <= good && !(marked && text.length() <= 2))
                    || (wrong == 1 && cut)
                    || (marked && wrong * 10 < text.length());
        }

        List<Reading.Remark> remarks() {
            if (bad.isEmpty()) {
                return List.of();
            }
            List<Long> lines = new ArrayList<>();
            long line = 1;
            int at = 0;
            for (int place : bad) {
                for (; at < place; at++) {
                    char c = text.charAt(at);
                    boolean pair =
                            c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                    if ((c == '\n' || c == '\r') && !pair) {
                        line++;
                    }
                }
                if (lines.isEmpty() || lines.getLast() != line) {
                    lines.add(line);
                }
            }
            return List.of(new Reading.BadBytes(lines));
        }
    }
}
