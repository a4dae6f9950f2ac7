package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is claimed for this program: where it is, and which bytes there are ours. It is only
 * written over bytes that are, and made again only where somebody wants that.
 */
final class HeldFile {
    private final Set<String> ours = new HashSet<>();
    private volatile Path path;
    private Claims.Claim claim;
    private String hash = "";
    private @Nullable Stamp stamp;
    private @Nullable Object key;
    private boolean wanted;

    HeldFile(Path path, Claims.Claim claim) {
        this.path = path;
        this.claim = claim;
    }

    Path path() {
        return path;
    }

    /** Of the bytes that were read or written last. */
    String hash() {
        return hash;
    }

    /** Whether it is only looked at. */
    boolean isOnlyLooked() {
        return claim.equals(Claims.NONE);
    }

    /** These bytes were read there. */
    void holds(String hashThere) {
        hash = hashThere;
        ours.add(hash);
        key = keyOf(path);
    }

    /** Whether these are the bytes that were read or written last. */
    boolean isLast(byte[] there) {
        return FileBytes.hash(there).equals(hash);
    }

    private boolean isOurs(byte[] there) {
        return ours.contains(FileBytes.hash(there));
    }

    /** What is there now; null if there is nothing. */
    byte @Nullable [] there() throws StoreException {
        return Files.exists(path) ? FileBytes.read(path) : null;
    }

    /** Looks at what is about to be written over. */
    interface Keeper {
        void keep(byte[] there) throws StoreException;
    }

    /**
     * Writes these bytes while no other program does; false if somebody else changed the file, GONE
     * if it is not there any more though its folder is.
     */
    boolean write(Prepared next, Keeper keeper) throws StoreException {
        boolean[] written = {false};
        claim.alone(
                () -> {
                    byte[] there = there();
                    if (there == null && isGone()) {
                        throw new StoreException(Fault.GONE);
                    }
                    if (there == null || isOurs(there)) {
                        if (there != null) {
                            keeper.keep(there);
                        }
                        // a write may fail after the new file stands: its hash is ours from here on
                        ours.add(next.hash());
                        AtomicFile.write(path, next.bytes(), true);
                        wrote(next.hash());
                        written[0] = true;
                    }
                });
        return written[0];
    }

    /** These bytes were written there just now. */
    void wrote(String hashThere) {
        holds(hashThere);
        wanted = false;
    }

    /** It was there, and isn't any more; a folder that is gone, or a stick, may come back. */
    boolean isGone() {
        return !wanted && !hash.isEmpty() && !Files.exists(path) && Files.isDirectory(folder());
    }

    private Path folder() {
        return path.toAbsolutePath().resolveSibling("");
    }

    /** Somebody wants it to be made again where it was. */
    void want() {
        wanted = true;
    }

    /**
     * Whether what stands there is still what was read or written last, or an older one of ours; it
     * is read only if it seems to be another.
     */
    boolean stands() {
        try {
            Stamp now = Stamp.of(path);
            if (!now.equals(stamp)) {
                byte[] there = there();
                if (there == null || !isOurs(there)) {
                    return false;
                }
                stamp = now;
            }
            return true;
        } catch (IOException | StoreException e) {
            return false;
        }
    }

    /** Whether it seems to be where it was, seen without reading it. */
    boolean isInPlace() {
        return key == null ? stands() : isVery(path);
    }

    /** Whether a file elsewhere holds bytes of ours. */
    boolean isThis(Path other) {
        try {
            return isOurs(FileBytes.read(other));
        } catch (StoreException e) {
            return false;
        }
    }

    /** Whether it is the very file that was here, by what the disk knows it by. */
    boolean isVery(Path other) {
        return key != null && Objects.equals(key, keyOf(other));
    }

    private static @Nullable Object keyOf(Path file) {
        try {
            return Stamp.of(file).key();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Goes on there; the claim, and the mark beside the file, go along. IN_USE if that can't be.
     */
    void goOnIn(Path other, Claims claims) throws StoreException {
        goOnIn(other, claims.claim(other, false));
    }

    private void goOnIn(Path other, Claims.Claim there) {
        claim.close();
        claim = there;
        path = other;
        stamp = null;
    }

    /** Goes on in a new file, of which nothing that stood in the old one is. */
    void writeBeside(Path beside, Prepared next, Claims claims) throws StoreException {
        Claims.Claim other = claims.claim(beside, false);
        try {
            AtomicFile.write(beside, next.bytes(), false);
        } catch (StoreException e) {
            other.close();
            throw e;
        }
        goOnIn(beside, other);
        ours.clear();
        wrote(next.hash());
    }

    /** The bytes that are there, if nobody wrote others meanwhile. */
    Optional<byte[]> last() {
        try {
            return Optional.ofNullable(there()).filter(this::isLast);
        } catch (StoreException e) {
            // what can't be read now was kept before, or is in the journal
            return Optional.empty();
        }
    }

    void close() {
        claim.close();
    }
}
