package nl.samenbord.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of a journal. After an error it must not be used again: nobody knows what it holds. */
final class JournalFile {
    /** Room that is taken beforehand, so that there is some left when the disk is full. */
    private static final int RESERVE = 256 << 10;

    /** It is taken with so much to spare, so that it need not be taken at each line. */
    private static final int SPARE = 128 << 10;

    private final Path path;
    private final Disk.Lines lines;
    private long begun;
    private long end;
    private long reserved;

    private JournalFile(Path path, Disk.Lines lines) {
        this.path = path;
        this.lines = lines;
    }

    /** A new file with these records in it. */
    static JournalFile create(Disk disk, Path path, List<JournalRecord> first) throws IOException {
        JournalFile file = new JournalFile(path, disk.create(path));
        try {
            file.append(first);
            file.begun = file.end;
            return file;
        } catch (IOException | RuntimeException e) {
            file.drop();
            throw e;
        }
    }

    /** Returns when these records will outlast a power cut. */
    void append(List<JournalRecord> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (JournalRecord each : records) {
            bytes.writeBytes(JournalLine.of(each.json()));
        }
        lines.write(ByteBuffer.wrap(bytes.toByteArray()), end);
        lines.sync();
        end += bytes.size();
        reserve();
    }

    private void reserve() throws IOException {
        if (reserved - end >= RESERVE) {
            return;
        }
        long from = Math.max(reserved, end);
        long to = end + RESERVE + SPARE;
        try {
            lines.write(ByteBuffer.allocate((int) (to - from)), from);
            reserved = to;
        } catch (IOException e) {
            if (!WriteFault.isFull(e, path, to - from)) {
                throw e;
            }
            // what was taken before is still there to be used, and it is asked again next time
        }
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** How many bytes of records came after those that it began with. */
    long grown() {
        return end - begun;
    }

    /** Leaves the file for whoever looks for what a stopped program left. */
    void leave() {
        try {
            lines.close();
        } catch (IOException e) {
            // it is closed when the program ends
        }
    }

    /** What it holds is safe elsewhere: away with it. */
    void drop() {
        leave();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // it stays and is found to hold nothing new
        }
    }

    /** What it holds must not be found any more: away with it, its bytes first. */
    void wipe() {
        leave();
        boolean _ = Wiped.file(path);
    }
}
