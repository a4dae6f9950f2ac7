package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class AtomicFileTest {
    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5, 6, 7};

    @TempDir private Path folder;

    private Path old() throws IOException {
        return Files.write(folder.resolve("file"), OLD);
    }

    private Fault fault(Path file, boolean replace) {
        return assertThrows(StoreException.class, () -> AtomicFile.write(file, NEW, replace))
                .fault();
    }

    private void assertOnly(Path... files) throws IOException {
        try (var all = Files.list(folder)) {
            assertEquals(files.length, all.count(), "nothing else may be left");
        }
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBeside() throws Exception {
        Path file = old();
        AtomicFile.write(file, NEW, true);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertOnly(file);
    }

    @Test
    void aFileThatMustNotBeReplacedStands() throws Exception {
        Path file = old();
        assertEquals(Fault.EXISTS, fault(file, false));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertOnly(file);
    }

    @Test
    void aReadOnlyFileStands() throws Exception {
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(Fault.READ_ONLY, fault(file, true));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertOnly(file);
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws Exception {
        Path file = old();
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
        AtomicFile.write(link, NEW, true);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop.getFileName());
        assertEquals(Fault.CANNOT_WRITE, fault(loop, true));
        assertOnly(file, link, loop);
    }

    @Test
    void permissionsStayAsTheyWere() throws Exception {
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        AtomicFile.write(file, NEW, true);
        assertEquals(
                "rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatAStoppedProgramLeftOfAWriteIsSweptButNothingElse() throws IOException {
        Path file = old();
        Path other = Files.write(folder.resolve(".~0123456789abcdef.tmp"), NEW);
        String mine = FileBytes.hash("file".getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        Files.write(folder.resolve(".~" + mine + "00000000.tmp"), NEW);
        AtomicFile.sweep(file);
        assertOnly(file, other);
    }

    @Test
    void aFolderThatIsGoneOrAFolderInTheWayIsSaid() throws IOException {
        assertEquals(Fault.FOLDER_GONE, fault(folder.resolve("gone").resolve("file"), true));
        assertEquals(Fault.NOT_A_FILE, fault(folder, true));
        assertOnly();
    }
}
