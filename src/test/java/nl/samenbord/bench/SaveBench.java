package nl.samenbord.bench;

import nl.samenbord.board.Board;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Opened;
import nl.samenbord.store.Prepared;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Shelter;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * A whole save, made in memory, read back and put in the place of the file so that it outlasts a
 * power cut, against the same bytes written to a file and synced.
 */
final class SaveBench {
    private static final int TURNS = 300;
    private static final int TURNS_OF_MANY = 30;
    private static final int MANY = 500;

    private final Board board;
    private final Path folder;

    /** In a folder of its own on the disk where this stands. */
    SaveBench(Board board, Path target) throws Exception {
        this.board = board;
        folder = Files.createTempDirectory(target, "save");
    }

    void run(Figures figures) throws Exception {
        Session session = Session.fresh(board);
        byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
        Shelter shelter = Shelter.in(DataFolder.in(folder), Clock.systemUTC());
        Path raw = folder.resolve("raw.json");
        try (SessionFile file =
                SessionFile.create(
                        folder.resolve("avond.samenbord.json"),
                        new Opened(session, Unknown.NOTHING, false),
                        shelter)) {
            int turns = board.notes().size() > MANY ? TURNS_OF_MANY : TURNS;
            Pair save = Pair.of(turns, () -> save(file), () -> write(raw, bytes));
            figures.add("save to the disk", board.notes().size(), save.ours(), save.reference());
        }
    }

    private void save(SessionFile file) throws Exception {
        Prepared next = file.prepare(board);
        if (!file.write(next)) {
            throw new IllegalStateException("somebody else changed it");
        }
    }

    private static void write(Path raw, byte[] bytes) throws Exception {
        try (FileChannel file =
                FileChannel.open(
                        raw,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(bytes));
            file.force(true);
        }
    }
}
