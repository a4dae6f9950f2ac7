package nl.samenbord.handout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.InflaterInputStream;

/** How large a PDF would become in memory: a small file can be made to swell without end. */
final class Swelling {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_STREAMS = 100_000;
    private static final int DEEPEST = 3;

    private final byte[] pdf;
    private final byte[] scratch = new byte[1 << 16];
    private long left;

    private Swelling(byte[] pdf, long most) {
        this.pdf = pdf;
        this.left = most;
    }

    /** Whether everything that is compressed in it stays within so many bytes together. */
    static boolean staysWithin(byte[] pdf, long most) {
        return new Swelling(pdf, most).staysWithin();
    }

    private boolean staysWithin() {
        int streams = 0;
        for (int at = next(0); at >= 0 && left >= 0; at = next(at)) {
            if (++streams > MOST_STREAMS) {
                return false;
            }
            swell(new ByteArrayInputStream(pdf, at, pdf.length - at), 1);
        }
        return left >= 0;
    }

    /** Where the first stream from here on has its bytes. */
    private int next(int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (isAt(i) && pdf[i + STREAM.length] <= ' ') {
                int begin = i + STREAM.length;
                boolean two = pdf[begin] == '\r' && begin + 1 < pdf.length;
                return begin + (two && pdf[begin + 1] == '\n' ? 2 : 1);
            }
        }
        return -1;
    }

    private boolean isAt(int place) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[place + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is compressed can be compressed once more. */
    private void swell(InputStream packed, int depth) {
        try (InputStream unpacked = new InflaterInputStream(packed)) {
            byte[] head = unpacked.readNBytes(2);
            left -= head.length;
            InputStream rest = new Counted(unpacked);
            if (depth < DEEPEST && isPacked(head)) {
                swell(new SequenceInputStream(new ByteArrayInputStream(head), rest), depth + 1);
            }
            while (left >= 0 && rest.read(scratch) >= 0) {
                // only how much it is matters
            }
        } catch (IOException e) {
            // it isn't compressed, or not to its end
        }
    }

    private static boolean isPacked(byte[] head) {
        return head.length == 2
                && (head[0] & 0x0F) == 8
                && ((head[0] & 0xFF) * 256 + (head[1] & 0xFF)) % 31 == 0;
    }

    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = left < 0 ? -1 : in.read(into, from, length);
            left -= Math.max(0, read);
            return read;
        }
    }
}
