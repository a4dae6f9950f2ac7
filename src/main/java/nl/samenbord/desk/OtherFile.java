package nl.samenbord.desk;

import nl.samenbord.board.Id;
import nl.samenbord.board.SameEvening;
import nl.samenbord.store.FileBytes;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Another file that holds a session with the same id, and what is in it; it is only read. */
record OtherFile(Path path, SameEvening evening) {
    private static final int MOST = 200;
    private static final int MOST_FOLDERS = 20;

    /**
     * Those in the folder of this file, in the folders under it and beside it (a year in a folder
     * of its own is usual), and among these that were open lately.
     */
    static List<OtherFile> of(Id session, Path file, List<Path> lately) {
        Set<Path> paths = new LinkedHashSet<>();
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(foldersIn(folder));
        Path above = folder.getParent();
        if (above != null && above.getNameCount() > 0) {
            folders.addAll(foldersIn(above));
        }
        folders.forEach(each -> paths.addAll(filesIn(each)));
        lately.forEach(each -> paths.add(each.toAbsolutePath().normalize()));
        List<OtherFile> others = new ArrayList<>();
        paths.stream()
                .filter(path -> !isSame(path, file))
                .limit(MOST)
                .forEach(path -> read(path, session, others));
        return List.copyOf(others);
    }

    private static List<Path> foldersIn(Path folder) {
        return in(folder).stream()
                .filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                .filter(one -> !String.valueOf(one.getFileName()).startsWith("."))
                .limit(MOST_FOLDERS)
                .toList();
    }

    private static List<Path> filesIn(Path folder) {
        return in(folder).stream().filter(SessionFormat::isNamed).toList();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.equals(other.toAbsolutePath().normalize());
        }
    }

    private static void read(Path path, Id session, List<OtherFile> others) {
        try {
            byte[] bytes = FileBytes.read(path);
            String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (text.contains(session.toString())) {
                SameEvening there = SessionFormat.read(bytes).session().evening();
                if (there.session().equals(session)) {
                    others.add(new OtherFile(path, there));
                }
            }
        } catch (StoreException e) {
            // what can't be read says nothing
        }
    }
}
