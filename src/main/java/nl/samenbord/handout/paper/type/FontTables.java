package nl.samenbord.handout.paper.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The tables of a font file, from which those are crossed out that only a shaper needs: reading
 * them takes longer than everything else.
 */
final class FontTables {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final Set<String> UNREAD =
            Set.of("GSUB", "GPOS", "GDEF", "kern", "post", "OS/2", "DSIG", "STAT");

    private final ByteBuffer file;

    FontTables(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /** The same bytes with a shorter directory; offsets stay what they are. */
    byte[] crossedOut() {
        int count = file.getShort(4);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            byte[] entry = new byte[ENTRY];
            file.get(HEADER + i * ENTRY, entry);
            String name = new String(entry, 0, 4, StandardCharsets.US_ASCII);
            if (name.equals("cmap")) {
                dropVariations(ByteBuffer.wrap(entry).getInt(8));
            }
            if (!UNREAD.contains(name)) {
                file.put(HEADER + kept++ * ENTRY, entry);
            }
        }
        file.putShort(4, (short) kept);
        return file.array();
    }

    /** The list of variation sequences is not for us, and the reader complains about it. */
    private void dropVariations(int start) {
        int count = file.getShort(start + 2);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long entry = file.getLong(start + 4 + i * 8);
            if (file.getShort(start + (int) entry) != 14) {
                file.putLong(start + 4 + kept++ * 8, entry);
            }
        }
        file.putShort(start + 2, (short) kept);
    }
}
