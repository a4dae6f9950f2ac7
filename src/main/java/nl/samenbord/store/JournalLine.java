package nl.samenbord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A line of a journal: the CRC-32C in eight hexadecimal digits, a space, JSON, a line break. */
final class JournalLine {
    private static final int BEFORE = 9;

    /** A whole session stands in a line, one level deeper than in its file. */
    private static final int DEEPEST = JsonReader.DEEPEST + 1;

    private JournalLine() {}

    static byte[] of(Json json) {
        byte[] text = JsonWriter.line(json);
        String sum = HexFormat.of().toHexDigits((int) sum(text));
        byte[] line = new byte[text.length + BEFORE + 1];
        System.arraycopy((sum + " ").getBytes(StandardCharsets.US_ASCII), 0, line, 0, BEFORE);
        System.arraycopy(text, 0, line, BEFORE, text.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** What stands in these lines, empty where a line is damaged; zeros are room not yet used. */
    static List<Optional<Json>> read(byte[] bytes) {
        List<Optional<Json>> read = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            while (from < to && bytes[from] == 0) {
                from++;
            }
            if (from < to) {
                Optional<Json> line = json(Arrays.copyOfRange(bytes, from, to));
                // a last line without its end was being written when all stopped: that is no damage
                if (line.isPresent() || to < bytes.length) {
                    read.add(line);
                }
            }
            from = to + 1;
        }
        return read;
    }

    private static Optional<Json> json(byte[] line) {
        if (line.length <= BEFORE) {
            return Optional.empty();
        }
        byte[] text = Arrays.copyOfRange(line, BEFORE, line.length);
        String sum = HexFormat.of().toHexDigits((int) sum(text)) + " ";
        String said = new String(line, 0, BEFORE, StandardCharsets.US_ASCII);
        try {
            return sum.equals(said)
                    ? Optional.of(JsonReader.read(UTF_8.decode(ByteBuffer.wrap(text)), DEEPEST))
                    : Optional.empty();
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private static long sum(byte[] text) {
        CRC32C sum = new CRC32C();
        sum.update(text);
        return sum.getValue();
    }
}
