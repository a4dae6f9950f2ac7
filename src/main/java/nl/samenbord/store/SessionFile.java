package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The file of one open session, claimed for this program until it is closed. It is written whole
 * and only over bytes that this program read or wrote itself.
 */
public final class SessionFile implements AutoCloseable {
    private final Shelter shelter;
    private final Safekeeping safekeeping;
    private final Opened opened;
    private final Set<String> ours = new HashSet<>();
    private Unknown unknown;
    private Session session;
    private Session inFile;
    private volatile Path path;
    private String hash = "";
    private Claims.Claim claim;
    private @Nullable Stamp stamp;

    private SessionFile(Shelter shelter, Path path, Opened opened, Claims.Claim claim) {
        this.shelter = shelter;
        this.safekeeping = shelter.safekeeping();
        this.path = path;
        this.session = opened.session();
        this.inFile = session;
        this.unknown = opened.unknown();
        this.opened = opened;
        this.claim = claim;
    }

    /** Reads a session and nothing more: no claim, nothing is written. */
    public static Opened read(Path path) throws StoreException {
        return SessionFormat.read(FileBytes.read(path));
    }

    /** Opens a file to look at it: no claim, and it can't be written. */
    public static SessionFile look(Path path, Shelter shelter) throws StoreException {
        Opened opened = read(path);
        Opened shown = new Opened(opened.session(), opened.unknown(), true, opened.mended());
        return new SessionFile(shelter, path, shown, Claims.NONE);
    }

    /** Opens a file that is there; IN_USE if another program has it. */
    public static SessionFile open(Path path, Shelter shelter, boolean takeOver)
            throws StoreException {
        Claims.Claim claim = shelter.claims().claim(path, takeOver);
        try {
            byte[] bytes = FileBytes.read(path);
            SessionFile file = new SessionFile(shelter, path, SessionFormat.read(bytes), claim);
            file.hash = FileBytes.hash(bytes);
            file.ours.add(file.hash);
            if (file.mended()) {
                file.safekeeping.insist();
            }
            file.safekeeping.saved(file.savedAt());
            AtomicFile.sweep(path);
            return file;
        } catch (IOException e) {
            claim.close();
            throw new StoreException(Fault.UNREADABLE, e);
        } catch (StoreException e) {
            claim.close();
            throw e;
        }
    }

    /** The session goes on from here, further than its file: something is brought back. */
    public void goOn(Session now) {
        session = new Session(now.id(), Math.max(now.revision(), session.revision()), now.board());
        safekeeping.insist();
    }

    /** Makes a new file at once; EXISTS if there is one. */
    public static SessionFile create(Path path, Opened opened, Shelter shelter)
            throws StoreException {
        SessionFile file =
                new SessionFile(shelter, path, opened, shelter.claims().claim(path, false));
        try {
            Prepared first = file.prepare(opened.session().board());
            AtomicFile.write(path, first.bytes(), false);
            file.wrote(first);
            return file;
        } catch (StoreException e) {
            file.close();
            throw e;
        }
    }

    /** The session as it was read, written or brought back last. */
    public Session session() {
        return session;
    }

    /** The session as it is in the file, as far as this program knows. */
    public Session inFile() {
        return inFile;
    }

    /** What the file holds that this program doesn't know. */
    public Unknown unknown() {
        return unknown;
    }

    /** From the next save on the file holds this too, which this program doesn't know. */
    public void know(Unknown more) {
        unknown = unknown.with(more);
    }

    /** Whether it must not be written here: a newer program made it, or it is only looked at. */
    public boolean readOnly() {
        return opened.readOnly();
    }

    /** Whether it was read without the zeros that a power cut left around it. */
    public boolean mended() {
        return opened.mended();
    }

    /** Whether it is only looked at. */
    public boolean onlyLooked() {
        return claim.equals(Claims.NONE);
    }

    /** The hash of the bytes that were read or written last. */
    public String hash() {
        return hash;
    }

    /** Where it is; another place after a save that could not go to the old one. */
    public Path path() {
        return path;
    }

    /** When the file was written last, as far as its folder knows. */
    public Instant savedAt() {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** The next version of this session, made in memory and read back. */
    public Prepared prepare(Board board) throws StoreException {
        if (readOnly()) {
            throw new StoreException(Fault.NEWER);
        }
        Session next = new Session(session.id(), session.revision() + 1, board);
        byte[] bytes = SessionFormat.write(next, unknown);
        if (!comesBack(bytes, next)) {
            throw new IllegalStateException("a session that doesn't come back as it was written");
        }
        return new Prepared(next, bytes);
    }

    /** The same session, or at least one that is written in the same way. */
    private boolean comesBack(byte[] bytes, Session next) throws StoreException {
        Opened again = SessionFormat.read(bytes);
        boolean same = again.session().equals(next);
        if (same && unknown.isNothing() && again.unknown().isNothing()) {
            return true;
        }
        byte[] bytesAgain = SessionFormat.write(again.session(), again.unknown());
        return Arrays.equals(bytes, bytesAgain);
    }

    /**
     * Puts it on the disk, while no other program does. If somebody else changed the file it stays
     * as it is and nothing is written: then the answer is false.
     */
    public boolean write(Prepared next) throws StoreException {
        boolean[] written = {false};
        claim.alone(
                () -> {
                    byte[] there = there();
                    if (there == null || ours.contains(FileBytes.hash(there))) {
                        if (there != null) {
                            keep(there, next);
                        }
                        // a write may fail after the new file stands: its hash is ours from here on
                        ours.add(next.hash());
                        AtomicFile.write(path, next.bytes(), true);
                        wrote(next);
                        shelter.backups().belong(session.id(), path);
                        written[0] = true;
                    }
                });
        return written[0];
    }

    /** Bytes of ours that are older than the last need no keeping: they were kept or too close. */
    private void keep(byte[] there, Prepared next) throws StoreException {
        if (FileBytes.hash(there).equals(hash)) {
            safekeeping.before(inFile, there, hash, next.session().board().erased());
        }
    }

    /** A file that is gone can be written again; nothing of anybody is lost by that. */
    private byte @Nullable [] there() throws StoreException {
        return Files.exists(path) ? FileBytes.read(path) : null;
    }

    /** What somebody else made of the file; FOREIGN if it is another session by now. */
    public Theirs theirs() throws StoreException {
        byte[] bytes = FileBytes.read(path);
        Opened opened = SessionFormat.read(bytes);
        if (opened.readOnly()) {
            throw new StoreException(Fault.NEWER);
        }
        if (!opened.session().id().equals(session.id())) {
            throw new StoreException(Fault.FOREIGN);
        }
        return new Theirs(opened, bytes);
    }

    /**
     * This session goes on from theirs, of which the bytes are kept; the next save goes over it.
     */
    public void takeIn(Theirs theirs) throws StoreException {
        inFile = theirs.opened().session();
        shelter.backups().keep(inFile, theirs.bytes(), savedAt(), true);
        hash = theirs.hash();
        ours.add(hash);
        long revision = Math.max(session.revision(), inFile.revision());
        session = new Session(session.id(), revision, session.board());
        unknown = unknown.with(theirs.opened().unknown());
    }

    /** Goes on in a second file beside the first, named after this computer and now. */
    public void writeBeside(Prepared next) throws StoreException {
        Path beside = shelter.beside(path);
        Claims.Claim other = shelter.claims().claim(beside, false);
        try {
            AtomicFile.write(beside, next.bytes(), false);
        } catch (StoreException e) {
            other.close();
            throw e;
        }
        claim.close();
        claim = other;
        path = beside;
        ours.clear();
        wrote(next);
    }

    private void wrote(Prepared next) {
        session = next.session();
        inFile = session;
        hash = next.hash();
        ours.add(hash);
        safekeeping.savedNow();
    }

    /**
     * Whether what stands there is still what was read or written last, or an older one of ours; it
     * is read only if it seems to be another.
     */
    public boolean stands() {
        try {
            Stamp now = Stamp.of(path);
            if (!now.equals(stamp)) {
                byte[] there = there();
                if (there == null || !ours.contains(FileBytes.hash(there))) {
                    return false;
                }
                stamp = now;
            }
            return true;
        } catch (IOException | StoreException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!readOnly()) {
            lastKept();
            shelter.backups().belong(session.id(), path);
        }
        claim.close();
    }

    private void lastKept() {
        try {
            byte[] there = there();
            if (there != null && FileBytes.hash(there).equals(hash)) {
                safekeeping.last(inFile, there, hash);
            }
        } catch (StoreException e) {
            // what can't be read now was kept before, or is in the journal
        }
    }
}
