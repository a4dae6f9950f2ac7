package nl.samenbord.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes things so that another user of this machine can read them. */
final class ForEverybody {
    private ForEverybody() {}

    /** Copies as much of the program as a typing program needs; the answer is its class path. */
    static String classPath(Path folder) throws IOException {
        List<String> copied = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path from = Path.of(entry);
            Path to = folder.resolve(copied.size() + "-" + from.getFileName());
            if (Files.isDirectory(from)) {
                copy(from, to);
                copied.add(to.toString());
            } else if (from.getFileName().toString().matches("(jackson|jspecify).*")) {
                Files.copy(from, to);
                copied.add(to.toString());
            }
        }
        open(folder);
        return String.join(File.pathSeparator, copied);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** From now on everybody may do everything here. */
    static void open(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
        }
    }
}
