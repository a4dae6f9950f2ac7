package nl.samenbord.store;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows every copy of a session that this program makes beside its file, so that what is erased for
 * good is erased from all of them. A new sort of copy must be added here.
 */
public final class Traces {
    private static final String OURS = "samenbord";

    private final Journals journals;
    private final Backups backups;
    private final KeptPasts pasts;
    private final Disk disk;

    /** Among these journals, written anew on this disk, these backups and what can be undone. */
    public Traces(Journals journals, Backups backups, KeptPasts pasts, Disk disk) {
        this.journals = journals;
        this.backups = backups;
        this.pasts = pasts;
        this.disk = disk;
    }

    /**
     * Takes a note out of the backups and everything that stopped programs left, journals and
     * half-written files; nothing else in them is lost, but what closed sessions can undo is. It is
     * looked for under every id that the session has or had and under all others too: which files
     * are of one evening is never asked here. The answer is what could not be reached.
     */
    public List<Path> erase(Session session, Path file, Erasing erasing) {
        Set<Id> ids = session.ids();
        List<Path> left = new ArrayList<>(backups.erase(ids, erasing));
        left.addAll(pasts.erase(ids, erasing.note()));
        for (Path journal : journals.others()) {
            boolean meant =
                    ids.stream().anyMatch(id -> Journals.isOf(id, journal))
                            || holds(journal, erasing.note());
            if (meant && (RealLines.inUse(journal) || !rewritten(journal, erasing))) {
                left.add(journal);
            }
        }
        try {
            AtomicFile.sweep(file);
        } catch (IOException e) {
            left.add(file.resolveSibling(""));
        }
        return List.copyOf(left);
    }

    /** A journal of which nothing can be read is of no use to anybody and goes whole. */
    private boolean rewritten(Path journal, Erasing erasing) {
        Optional<Remains> remains = journals.read(journal);
        try {
            if (remains.isPresent()) {
                Path next = journals.fresh(remains.get().session().id());
                JournalFile.create(disk, next, remains.get().without(erasing)).leave();
                journals.leave(next);
            }
        } catch (IOException e) {
            return false;
        }
        return Wiped.file(journal);
    }

    /**
     * Other files beside this one, and among those, in which the note still stands, as far as can
     * be seen.
     */
    public List<Path> copies(Path file, List<Path> among, Id note) {
        Set<Path> all = new LinkedHashSet<>();
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().resolveSibling(""))) {
            beside.sorted().forEach(all::add);
        } catch (IOException e) {
            // a folder that is gone holds nothing that could be seen
        }
        among.forEach(each -> all.add(each.toAbsolutePath()));
        return all.stream()
                .filter(other -> isOurs(other) && !isSame(other, file) && isOn(other, note))
                .toList();
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        // a mark may be locked by this very program, and looking into it would let go of the lock
        boolean mark = name.endsWith(OpenMark.ENDS);
        return !mark
                && (name.contains(OURS) || name.endsWith(".json"))
                && Files.isRegularFile(file);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOn(Path file, Id note) {
        try {
            Board board = SessionFile.read(file).session().board();
            return board.note(note).isPresent() || board.all(Binned.class).find(note).isPresent();
        } catch (StoreException e) {
            return holds(file, note);
        }
    }

    /** Whether this file speaks of a note, on the board or in what was done to it. */
    static boolean holds(Path file, Id note) {
        return contains(file, note.toString());
    }

    private static boolean contains(Path file, String words) {
        try {
            return text(file).contains(words);
        } catch (StoreException e) {
            return false;
        }
    }

    /** Whether one of these wordings still stands somewhere in this file. */
    public boolean says(Path file, Set<String> wordings) {
        return wordings.stream().map(Traces::written).anyMatch(words -> contains(file, words));
    }

    /** As it stands between the quotes of a file, seen byte by byte. */
    private static String written(String words) {
        byte[] quoted = JsonWriter.line(new Json.Text(words));
        String text = new String(quoted, StandardCharsets.ISO_8859_1).strip();
        return text.substring(1, text.length() - 1);
    }

    private static String text(Path file) throws StoreException {
        return new String(FileBytes.read(file), StandardCharsets.ISO_8859_1);
    }
}
