package nl.samenbord.desk;

import nl.samenbord.board.dossier.Filed;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFormat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Reads the sessions in a folder and in the folders right under it, and leaves everything as it is.
 * Deeper folders are not looked into: a year in a folder of its own is usual, a whole disk is not.
 */
public final class FolderReading {
    /** How many files are read; what is more is only counted. */
    public static final int MOST = 200;

    private static final int MOST_NAMES = 5_000;
    private static final String PDF = ".pdf";

    private final Path folder;
    private final BooleanSupplier stopped;
    private final List<Filed> sessions = new ArrayList<>();
    private final List<Problem.OfFile> problems = new ArrayList<>();

    private FolderReading(Path folder, BooleanSupplier stopped) {
        this.folder = folder;
        this.stopped = stopped;
    }

    /** What is in this folder; it ends early when nobody waits for it any more. */
    public static SchoolFolder of(Path folder, BooleanSupplier stopped) {
        return new FolderReading(folder.toAbsolutePath().normalize(), stopped).read();
    }

    private SchoolFolder read() {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem.FolderGone(folder));
        }
        list(folder, true, files);
        files.sort(
                Comparator.comparing((Path file) -> !isOurs(file))
                        .thenComparing(FolderReading::isPdf)
                        .thenComparing(Comparator.naturalOrder()));
        int read = 0;
        for (Path file : files) {
            if (read == MOST || stopped.getAsBoolean()) {
                break;
            }
            read++;
            read(file);
        }
        return new SchoolFolder(folder, sessions, problems, files.size() - read);
    }

    /** Links to folders are not followed, so that no folder comes twice. */
    private void list(Path in, boolean below, List<Path> files) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(in)) {
            for (Path one : all) {
                if (files.size() >= MOST_NAMES) {
                    break;
                }
                if (isCandidate(one)) {
                    files.add(one);
                } else if (below && !isHidden(one) && isFolder(one)) {
                    folders.add(one);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            problems.add(new Problem.NotReadable(in));
        }
        folders.sort(Comparator.naturalOrder());
        folders.forEach(one -> list(one, false, files));
    }

    private static boolean isFolder(Path one) {
        return Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS);
    }

    /** Marks of open sessions and half-written files are hidden; looking into them does harm. */
    private static boolean isHidden(Path one) {
        return name(one).startsWith(".");
    }

    private static boolean isCandidate(Path one) {
        String name = name(one);
        boolean fits = name.endsWith(".json") || name.endsWith(PDF);
        return fits && !isHidden(one) && !isFolder(one);
    }

    private static boolean isOurs(Path file) {
        return name(file).endsWith(SessionFormat.SUFFIX);
    }

    private static boolean isPdf(Path file) {
        return name(file).endsWith(PDF);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private void read(Path file) {
        try {
            Opened opened = SessionReading.read(file);
            String name = folder.relativize(file).toString();
            sessions.add(
                    new Filed(
                            name,
                            opened.session().id(),
                            opened.session().revision(),
                            opened.session().formerly(),
                            opened.session().board()));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.OfFile of && isWorthTelling(file, of)) {
                problems.add(of);
            }
        }
    }

    /**
     * Other PDFs and other people's files may lie in the folder of a school; they spoil nothing.
     */
    private static boolean isWorthTelling(Path file, Problem.OfFile problem) {
        return isOurs(file) || problem instanceof Problem.Wrong || problem instanceof Problem.Newer;
    }
}
