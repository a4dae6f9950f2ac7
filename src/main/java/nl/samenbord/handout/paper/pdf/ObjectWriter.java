package nl.samenbord.handout.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.Deflater;

/** Writes numbered objects the moment they are complete and remembers only where they are. */
public final class ObjectWriter {
    private static final int PACKED_OBJECTS = 200;
    private static final int PACKED_BYTES = 60_000;

    private final OutputStream out;
    private final ObjectPlaces places = new ObjectPlaces();
    private final MessageDigest digest;
    private final Deflater deflater = new Deflater(5);
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final StringBuilder packedIndex = new StringBuilder();
    private int packedCount;
    private int packedNumber;
    private long position;

    ObjectWriter(OutputStream out) throws IOException {
        this.out = out;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        // Four bytes above 127 tell programs that copy files that this one is not text.
        put(bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    }

    /** A number for an object that will be written later. */
    public int reserve() {
        return places.reserve();
    }

    /** Writes an object under a new number. */
    public int write(CharSequence body) throws IOException {
        int number = reserve();
        write(number, body);
        return number;
    }

    /** Writes an object under the number reserved for it. */
    public void write(int number, CharSequence body) throws IOException {
        if (packedCount == 0) {
            packedNumber = reserve();
        }
        places.packed(number, packedNumber, packedCount++);
        packedIndex.append(number).append(' ').append(packed.size()).append(' ');
        packed.write(bytes(body));
        packed.write(' ');
        if (packedCount >= PACKED_OBJECTS || packed.size() > PACKED_BYTES) {
            flushPacked();
        }
    }

    /** Writes a compressed stream under a new number. */
    public int writeStream(String entries, byte[] data) throws IOException {
        int number = reserve();
        writeStream(number, entries, data);
        return number;
    }

    /** Writes a compressed stream under the number reserved for it. */
    public void writeStream(int number, String entries, byte[] data) throws IOException {
        writePlainStream(number, entries + "/Filter/FlateDecode", deflated(data));
    }

    void writePlainStream(int number, String entries, byte[] data) throws IOException {
        places.at(number, position);
        String head = number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>stream\n";
        put(bytes(head));
        put(data);
        put(bytes("\nendstream\nendobj\n"));
    }

    /** Writes the table of objects and ends the file; the identity is a digest of the contents. */
    void finish(int catalog, int info) throws IOException {
        flushPacked();
        int number = reserve();
        long start = position;
        places.at(number, start);
        String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
        String entries =
                String.format(
                        Locale.ROOT,
                        "/Type/XRef/Size %d/W[1 5 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]",
                        places.size(),
                        catalog,
                        info,
                        id,
                        id);
        writeStream(number, entries, places.table());
        put(bytes("startxref\n" + start + "\n%%EOF\n"));
        deflater.end();
        out.flush();
    }

    private void flushPacked() throws IOException {
        if (packedCount == 0) {
            return;
        }
        byte[] index = bytes(packedIndex);
        byte[] all = new byte[index.length + packed.size()];
        System.arraycopy(index, 0, all, 0, index.length);
        System.arraycopy(packed.toByteArray(), 0, all, index.length, packed.size());
        String entries = "/Type/ObjStm/N " + packedCount + "/First " + index.length;
        packedCount = 0;
        packedIndex.setLength(0);
        packed.reset();
        writeStream(packedNumber, entries, all);
    }

    private byte[] deflated(byte[] data) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream result = new ByteArrayOutputStream(data.length / 2 + 64);
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            result.write(buffer, 0, deflater.deflate(buffer));
        }
        return result.toByteArray();
    }

    private void put(byte[] data) throws IOException {
        out.write(data);
        digest.update(data);
        position += data.length;
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
