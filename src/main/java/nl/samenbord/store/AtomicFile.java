package nl.samenbord.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a file whole or not at all: what stood there stays until the new one is on the disk. */
public final class AtomicFile {
    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> WRITE =
            EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private AtomicFile() {}

    /** Writes these bytes; a file that is there is replaced, or refused as EXISTS. */
    public static void write(Path file, byte[] bytes, boolean replace) throws StoreException {
        try {
            Path target = followed(file.toAbsolutePath());
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                check(target, replace);
            }
            write(target, bytes);
        } catch (IOException e) {
            throw WriteFault.of(e, file, bytes.length);
        }
    }

    private static void check(Path target, boolean replace) throws IOException, StoreException {
        if (!replace) {
            throw new StoreException(Fault.EXISTS);
        }
        if (!Files.isRegularFile(target)) {
            throw new StoreException(Fault.NOT_A_FILE);
        }
        Set<PosixFilePermission> permissions = permissions(target);
        boolean nobodyMayWrite =
                !permissions.isEmpty() && permissions.stream().noneMatch(WRITE::contains);
        if (nobodyMayWrite || !Files.isWritable(target)) {
            throw new StoreException(Fault.READ_ONLY);
        }
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.resolveSibling("");
        Path temp = target.resolveSibling(tempName(target));
        try {
            try (FileChannel out =
                    FileChannel.open(
                            temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                out.force(true);
            }
            Set<PosixFilePermission> permissions = permissions(target);
            if (!permissions.isEmpty()) {
                Files.setPosixFilePermissions(temp, permissions);
            }
            Replacing.REAL.replace(temp, target);
        } finally {
            Files.deleteIfExists(temp);
        }
        syncFolder(folder);
    }

    /** The file that is meant, past all symbolic links, also if it isn't there yet. */
    private static Path followed(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Set<PosixFilePermission> permissions(Path file) {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (IOException | UnsupportedOperationException e) {
            return Set.of();
        }
    }

    /** Makes the names in a folder last through a power cut; Windows can't and needn't. */
    static void syncFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel in = FileChannel.open(folder, StandardOpenOption.READ)) {
                in.force(true);
            }
        }
    }

    /** Takes away what a program that was stopped in the middle of a write left of this file. */
    static void sweep(Path file) throws IOException {
        Path target = followed(file.toAbsolutePath());
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(
                        target.resolveSibling(""), tempPrefix(target) + "????????.tmp")) {
            for (Path temp : left) {
                Files.deleteIfExists(temp);
            }
        }
    }

    private static String tempName(Path target) {
        int random = ThreadLocalRandom.current().nextInt();
        return tempPrefix(target) + HexFormat.of().toHexDigits(random) + ".tmp";
    }

    private static String tempPrefix(Path target) {
        byte[] name = String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8);
        return ".~" + FileBytes.hash(name).substring(0, 8);
    }
}
