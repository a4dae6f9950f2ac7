package nl.samenbord.bench;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.store.Journal;
import nl.samenbord.store.Journals;
import nl.samenbord.store.Standing;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;

/**
 * One change until it will outlast a power cut, against the same bytes put at the end of a file and
 * synced, and against SQLite with a write-ahead log and synchronous=FULL.
 */
final class JournalBench {
    private static final int KINDS = 3;
    private static final int TURNS = 450;
    private static final int WARM_UP = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Board board;
    private final Path folder;

    /** In a folder of its own on the disk where this stands. */
    JournalBench(Board board, Path target) throws Exception {
        this.board = board;
        folder = Files.createTempDirectory(target, "journal");
    }

    void run(Figures figures) throws Exception {
        Pen pen = new Pen();
        Path raw = folder.resolve("raw");
        try (Connection sqlite = sqlite();
                PreparedStatement insert = sqlite.prepareStatement("insert into log values (?)");
                FileChannel file =
                        FileChannel.open(
                                raw, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND)) {
            double[] ours = new double[TURNS];
            double[] appended = new double[TURNS];
            double[] inserted = new double[TURNS];
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                // each comes first, second and third in its turn: one sync is felt by the next
                double[] times = new double[KINDS];
                for (int place = 0; place < KINDS; place++) {
                    int kind = Math.floorMod(turn + place, KINDS);
                    times[kind] =
                            switch (kind) {
                                case 0 -> Pair.milliseconds(pen::change);
                                case 1 -> Pair.milliseconds(() -> append(file, pen.last()));
                                default -> Pair.milliseconds(() -> insert(insert, pen.last()));
                            };
                }
                if (turn >= 0) {
                    ours[turn] = times[0];
                    appended[turn] = times[1];
                    inserted[turn] = times[2];
                }
            }
            int notes = board.notes().size();
            double median = Pair.median(ours);
            figures.add("journal to append and fdatasync", notes, median, Pair.median(appended));
            figures.add("journal to SQLite WAL FULL", notes, median, Pair.median(inserted));
        } finally {
            pen.end();
        }
    }

    private static void append(FileChannel file, byte[] bytes) throws Exception {
        file.write(ByteBuffer.wrap(bytes));
        file.force(false);
    }

    private static void insert(PreparedStatement insert, byte[] bytes) throws Exception {
        insert.setBytes(1, bytes);
        insert.executeUpdate();
    }

    private Connection sqlite() throws Exception {
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("raw.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.execute("pragma synchronous=full");
            statement.execute("create table log (line blob)");
        }
        return connection;
    }

    /** Somebody who makes one note longer, letter by letter, and what was written for it last. */
    private final class Pen {
        private final Journal journal;
        private Board now = board;
        private volatile byte[] last = {};

        Pen() {
            Standing standing =
                    new Standing(
                            Session.fresh(board),
                            Unknown.NOTHING,
                            Draft.NONE,
                            Course.NONE,
                            folder.resolve("avond.samenbord.json"),
                            "");
            journal =
                    Journal.begin(
                            new Journals(DataFolder.in(folder)),
                            file -> new Watched(Disk.REAL.create(file)),
                            Clock.systemUTC(),
                            standing,
                            _ -> {});
        }

        void change() {
            Note note = now.notes().get(0);
            String text = note.text().length() > 300 ? "a" : note.text() + "a";
            Change edit = new Change.Edit(note, note.saying(text, "nl", ""));
            now = ((Outcome.Done) edit.on(now)).board();
            long _ = journal.changed(edit, now);
            if (!journal.awaitDurable(PATIENCE)) {
                throw new IllegalStateException("not kept");
            }
        }

        byte[] last() {
            return last;
        }

        void end() {
            journal.end(true);
        }

        /** The real disk, and what was written to it last that is no room for later. */
        private final class Watched implements Disk.Lines {
            private final Disk.Lines real;

            Watched(Disk.Lines real) {
                this.real = real;
            }

            @Override
            public void write(ByteBuffer bytes, long at) throws IOException {
                if (bytes.get(bytes.position()) != 0) {
                    byte[] copy = new byte[bytes.remaining()];
                    bytes.duplicate().get(copy);
                    last = copy;
                }
                real.write(bytes, at);
            }

            @Override
            public void sync() throws IOException {
                real.sync();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        }
    }
}
