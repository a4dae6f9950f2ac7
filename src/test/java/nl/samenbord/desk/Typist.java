package nl.samenbord.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.store.AtomicFile;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of its own that types notes, to be stopped at any moment: "KEPT 7" on standard output
 * says that the note with the number 7 was acknowledged. Its arguments: the program's own folder,
 * the session's file, how it writes, the word before each number, how many notes, and how many
 * seconds it waits for one to be kept. How it writes: "real" as the program does; the others are
 * what must lose something: "forgetful" keeps no journal, "unsynced" never waits for the disk,
 * "unreserved" takes no room beforehand, "inplace" writes over the file itself. Two keep no session
 * at all, only a file that is replaced at each note: "replaced" as the program does, "unlisted"
 * without waiting for the folder in which it stands.
 */
public final class Typist {
    private Typist() {}

    @SuppressWarnings("SystemOut") // another process reads it
    public static void main(String[] args) throws ProblemException, IOException {
        Path file = Path.of(args[1]);
        String word = args[3];
        int most = Integer.parseInt(args[4]);
        Duration patience = Duration.ofSeconds(Integer.parseInt(args[5]));
        Replacing replacing = replacing(args[2]);
        if (replacing != null) {
            overwrite(file, word, most, replacing);
            return;
        }
        Sessions sessions =
                new Sessions(
                        DataFolder.in(Path.of(args[0])),
                        Home.INLINE,
                        Clock.systemUTC(),
                        disk(args[2]));
        OpenSession open =
                Files.exists(file)
                        ? sessions.open(file)
                        : sessions.begin(
                                file,
                                Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                                new TemplateLibrary().template("vijf-partnerschappen-kort"));
        int number = highest(open, word);
        for (int typed = 0; typed < most; typed++) {
            number++;
            Note note = Note.of(new Cell(0, 0), "wens", "ouder", word + " " + number);
            open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
            open.workshop().draft(draft("half " + word + " " + number));
            if (!open.awaitKept(patience)) {
                System.out.println("NOT KEPT " + number);
                Runtime.getRuntime().halt(3);
            }
            System.out.println("KEPT " + number);
        }
        open.workshop().draft(Draft.NONE);
        open.close();
        System.out.println("CLOSED");
    }

    private static int highest(OpenSession open, String word) {
        return open.workshop().board().notes().stream()
                .map(Note::text)
                .filter(text -> text.startsWith(word + " "))
                .mapToInt(text -> Integer.parseInt(text.substring(word.length() + 1)))
                .max()
                .orElse(0);
    }

    private static Draft draft(String text) {
        return new Draft(text, "", "wens", "ouder", 0, 0, "nl", "", null);
    }

    /** One way of writing a whole file. */
    private interface Replacing {
        void write(Path file, byte[] bytes) throws IOException;
    }

    private static @Nullable Replacing replacing(String how) {
        return switch (how) {
            case "inplace" -> Files::write;
            case "replaced" -> Typist::replace;
            case "unlisted" -> Typist::moveThere;
            default -> null;
        };
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        try {
            AtomicFile.write(file, bytes, true);
        } catch (StoreException e) {
            throw new IOException(e);
        }
    }

    private static void moveThere(Path file, byte[] bytes) throws IOException {
        Path temp = file.resolveSibling("next");
        try (FileChannel out =
                FileChannel.open(temp, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(bytes));
            out.force(true);
        }
        Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** As programs do that have lost many an evening. */
    @SuppressWarnings("SystemOut")
    private static void overwrite(Path file, String word, int most, Replacing replacing)
            throws IOException {
        List<String> notes = new ArrayList<>();
        if (Files.exists(file)) {
            notes.addAll(Files.readAllLines(file));
        }
        for (int number = 1; number <= most; number++) {
            if (Files.exists(file)) {
                notes = new ArrayList<>(Files.readAllLines(file));
                notes.remove("END");
            }
            notes.add(word + " " + number);
            List<String> whole = new ArrayList<>(notes);
            whole.add("END");
            replacing.write(file, (String.join("\n", whole) + "\n").getBytes(UTF_8));
            System.out.println("KEPT " + number);
        }
        System.out.println("CLOSED");
    }

    private static Disk disk(String how) {
        return switch (how) {
            case "real" -> Disk.REAL;
            case "forgetful" -> _ -> new Wrapped(null, false, false);
            case "unsynced" -> file -> new Wrapped(Disk.REAL.create(file), false, true);
            case "unreserved" -> file -> new Wrapped(Disk.REAL.create(file), true, false);
            default -> throw new IllegalArgumentException(how);
        };
    }

    /** A disk that leaves something undone, and says yes. */
    private record Wrapped(Disk.@Nullable Lines real, boolean syncs, boolean reserves)
            implements Disk.Lines {
        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            boolean room = bytes.remaining() > 0 && bytes.get(bytes.position()) == 0;
            if (real != null && (reserves || !room)) {
                real.write(bytes, at);
            }
        }

        @Override
        public void sync() throws IOException {
            if (real != null && syncs) {
                real.sync();
            }
        }

        @Override
        public void close() throws IOException {
            if (real != null) {
                real.close();
            }
        }
    }
}
