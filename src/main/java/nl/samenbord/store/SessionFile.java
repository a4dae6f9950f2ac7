package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The file of one open session, claimed for this program until it is closed. It is written whole
 * and only over bytes that this program read or wrote itself.
 */
public final class SessionFile implements AutoCloseable {
    private final Claims claims;
    private final Unknown unknown;
    private final boolean readOnly;
    private final Set<String> ours = new HashSet<>();
    private Session session;
    private volatile Path path;
    private String hash = "";
    private Claims.Claim claim;

    private SessionFile(Claims claims, Path path, Opened opened, Claims.Claim claim) {
        this.claims = claims;
        this.path = path;
        this.session = opened.session();
        this.unknown = opened.unknown();
        this.readOnly = opened.readOnly();
        this.claim = claim;
    }

    /** What is about to be written, and the hash by which it is known again. */
    public static final class Prepared {
        private final Session session;
        private final byte[] bytes;
        private final String hash;

        private Prepared(Session session, byte[] bytes) {
            this.session = session;
            this.bytes = bytes;
            this.hash = FileBytes.hash(bytes);
        }

        /** The session, one revision further. */
        public Session session() {
            return session;
        }

        /** SHA-256 of the bytes. */
        public String hash() {
            return hash;
        }
    }

    /** Reads a session and nothing more: no claim, nothing is written. */
    public static Opened read(Path path) throws StoreException {
        return SessionFormat.read(FileBytes.read(path));
    }

    /** Opens a file that is there; IN_USE if another program has it. */
    public static SessionFile open(Path path, Claims claims) throws StoreException {
        Claims.Claim claim = claims.claim(path);
        try {
            byte[] bytes = FileBytes.read(path);
            SessionFile file = new SessionFile(claims, path, SessionFormat.read(bytes), claim);
            file.hash = FileBytes.hash(bytes);
            file.ours.add(file.hash);
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

    /** The session goes on from here, further than its file. */
    public void goOn(Session now) {
        session = new Session(now.id(), Math.max(now.revision(), session.revision()), now.board());
    }

    /** Makes a new file at once; EXISTS if there is one. */
    public static SessionFile create(Path path, Opened opened, Claims claims)
            throws StoreException {
        SessionFile file = new SessionFile(claims, path, opened, claims.claim(path));
        try {
            Prepared first = file.prepare(opened.session().board());
            AtomicFile.write(path, first.bytes, false);
            file.wrote(first);
            return file;
        } catch (StoreException e) {
            file.close();
            throw e;
        }
    }

    /** The session as it was read or written last. */
    public Session session() {
        return session;
    }

    /** What the file holds that this program doesn't know. */
    public Unknown unknown() {
        return unknown;
    }

    /** Whether a newer program made it, so that it must not be written here. */
    public boolean readOnly() {
        return readOnly;
    }

    /** The hash of the bytes that were read or written last. */
    public String hash() {
        return hash;
    }

    /** Where it is; another place after a save that could not go to the old one. */
    public Path path() {
        return path;
    }

    /** The next version of this session, made in memory and read back. */
    public Prepared prepare(Board board) throws StoreException {
        if (readOnly) {
            throw new StoreException(Fault.NEWER);
        }
        Session next = new Session(session.id(), session.revision() + 1, board);
        byte[] bytes = SessionFormat.write(next, unknown);
        Opened again = SessionFormat.read(bytes);
        byte[] bytesAgain = SessionFormat.write(again.session(), again.unknown());
        if (!Arrays.equals(bytes, bytesAgain)) {
            throw new IllegalStateException("a session that doesn't come back as it was written");
        }
        return new Prepared(next, bytes);
    }

    /**
     * Puts it on the disk. If somebody else changed the file it stays as it is, and this session
     * goes on in a second one beside it: then the answer is false.
     */
    public boolean write(Prepared next) throws StoreException {
        if (isOurs()) {
            // a write may fail after the new file stands, so its hash is ours from here on
            ours.add(next.hash());
            AtomicFile.write(path, next.bytes, true);
            wrote(next);
            return true;
        }
        Path beside = FreeName.beside(path);
        Claims.Claim other = claims.claim(beside);
        try {
            AtomicFile.write(beside, next.bytes, false);
        } catch (StoreException e) {
            other.close();
            throw e;
        }
        claim.close();
        claim = other;
        path = beside;
        ours.clear();
        wrote(next);
        return false;
    }

    private void wrote(Prepared next) {
        session = next.session();
        hash = next.hash();
        ours.add(hash);
    }

    /** A file that is gone can be written again; nothing of anybody is lost by that. */
    private boolean isOurs() throws StoreException {
        return !Files.exists(path) || ours.contains(FileBytes.hash(FileBytes.read(path)));
    }

    @Override
    public void close() {
        claim.close();
    }
}
