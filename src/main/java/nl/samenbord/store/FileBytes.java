package nl.samenbord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file that somebody else may have made: regular files only, and not too large. */
final class FileBytes {
    private FileBytes() {}

    static byte[] read(Path file) throws StoreException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new StoreException(Fault.NOT_A_FILE);
            }
            if (attributes.size() > SessionFormat.MOST_BYTES) {
                throw new StoreException(Fault.TOO_BIG);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // one more, so that a file that grows meanwhile is seen to be too large
                return in.readNBytes(SessionFormat.MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new StoreException(Fault.NOT_FOUND, e);
        } catch (IOException e) {
            throw new StoreException(Fault.UNREADABLE, e);
        }
    }

    /** SHA-256, in hexadecimal digits. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
