package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file of one open session, claimed for this program until it is closed. It is written whole
 * and only over bytes that this program read or wrote itself.
 */
public final class SessionFile implements AutoCloseable {
    private final Shelter shelter;
    private final Safekeeping safekeeping;
    private final boolean readOnly;
    private final boolean mended;
    private final HeldFile held;
    private Unknown unknown;
    private volatile Session session;
    private Session inFile;

    private SessionFile(Shelter shelter, Path path, Opened opened, Claims.Claim claim) {
        this.shelter = shelter;
        this.safekeeping = shelter.safekeeping();
        this.held = new HeldFile(path, claim);
        this.session = opened.session();
        this.inFile = session;
        this.unknown = opened.unknown();
        this.readOnly = opened.readOnly();
        this.mended = opened.mended();
    }

    /** Reads a session and nothing more: no claim, nothing is written. */
    public static Opened read(Path path) throws StoreException {
        return SessionFormat.read(FileBytes.read(path));
    }

    /** Opens a file to look at it: no claim, and it can't be written. */
    public static SessionFile look(Path path, Shelter shelter) throws StoreException {
        return new SessionFile(shelter, path, read(path).toLookAt(), Claims.NONE);
    }

    /** Opens a file that is there; IN_USE if another program has it. */
    public static SessionFile open(Path path, Shelter shelter, boolean takeOver)
            throws StoreException {
        Claims.Claim claim = shelter.claims().claim(path, takeOver);
        try {
            byte[] bytes = FileBytes.read(path);
            SessionFile file = new SessionFile(shelter, path, SessionFormat.read(bytes), claim);
            file.held.holds(FileBytes.hash(bytes));
            file.safekeeping.saved(file.savedAt(), file.mended());
            AtomicFile.sweep(path);
            return file;
        } catch (IOException | StoreException e) {
            claim.close();
            throw e instanceof StoreException told ? told : new StoreException(Fault.UNREADABLE, e);
        }
    }

    /** The session goes on from here, further than its file: something is brought back. */
    public void goOn(Session now) {
        session = now.at(Math.max(now.revision(), session.revision()));
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
            file.held.wrote(first.hash());
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
        return readOnly;
    }

    /** Whether it was read without the zeros that a power cut left around it. */
    public boolean mended() {
        return mended;
    }

    /** Whether it is only looked at. */
    public boolean onlyLooked() {
        return held.isOnlyLooked();
    }

    /** The hash of the bytes that were read or written last. */
    public String hash() {
        return held.hash();
    }

    /** Where it is; another place after a save that could not go to the old one. */
    public Path path() {
        return held.path();
    }

    /** When the file was written last, as far as its folder knows. */
    public Instant savedAt() {
        try {
            return Files.getLastModifiedTime(path()).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** The next version of this session, made in memory and read back. */
    public Prepared prepare(Board board) throws StoreException {
        if (readOnly) {
            throw new StoreException(Fault.NEWER);
        }
        Session next = session.at(session.revision() + 1).with(board);
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
        boolean written = held.write(next, there -> keep(there, next));
        if (written) {
            wrote(next);
            shelter.backups().belong(session.id(), path());
        }
        return written;
    }

    /** Bytes of ours that are older than the last need no keeping: they were kept or too close. */
    private void keep(byte[] there, Prepared next) throws StoreException {
        if (held.isLast(there)) {
            safekeeping.before(inFile, there, hash(), next.session().board().erased());
        }
    }

    /** What somebody else made of the file; FOREIGN if it is another session by now. */
    public Theirs theirs() throws StoreException {
        byte[] bytes = FileBytes.read(path());
        Opened opened = SessionFormat.read(bytes);
        if (opened.readOnly()) {
            throw new StoreException(Fault.NEWER);
        }
        if (!session.evening().mayBe(opened.session().evening())) {
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
        held.holds(theirs.hash());
        long revision = Math.max(session.revision(), inFile.revision());
        boolean renamed = inFile.formerly().ids().contains(session.id());
        session = session.at(revision).knownBy(inFile.formerly());
        session = renamed ? session.called(inFile) : session;
        unknown = unknown.with(theirs.opened().unknown());
    }

    /** Goes on in a second file beside the first, named after this computer and now. */
    public void writeBeside(Prepared next) throws StoreException {
        held.writeBeside(shelter.beside(path()), next, shelter.claims());
        wrote(next);
    }

    /** From the next save on it is this session: under another id, or with more known of it. */
    public void be(Session now) {
        session = session.called(now);
    }

    /**
     * Looks for the file where it was renamed to in its folder, and goes on there; false if it is
     * where it was, or nobody can tell which it is now.
     */
    public boolean follow() {
        if (readOnly || held.isInPlace()) {
            return false;
        }
        Moved moved = new Moved(held, session);
        Optional<Path> there =
                held.isGone() ? moved.found() : isForeign() ? moved.sure() : Optional.empty();
        return there.filter(this::wentTo).isPresent();
    }

    private boolean isForeign() {
        try {
            Theirs _ = theirs();
            return false;
        } catch (StoreException e) {
            return e.fault() == Fault.FOREIGN;
        }
    }

    private boolean wentTo(Path other) {
        try {
            held.goOnIn(other, shelter.claims());
            return true;
        } catch (StoreException e) {
            // somebody else has that one open
            return false;
        }
    }

    /** Makes the file again where it was, at the next save. */
    public void keepHere() {
        held.want();
    }

    /** Goes on there from the next save on: in a new file, or where this one was moved to. */
    public void goOnIn(Path other) throws StoreException {
        if (!other.toAbsolutePath().equals(path().toAbsolutePath())) {
            boolean exists = Files.exists(other, LinkOption.NOFOLLOW_LINKS);
            if (exists
                    && !held.isThis(other)
                    && !session.evening().mayBe(read(other).session().evening())) {
                throw new StoreException(Fault.EXISTS);
            }
            held.goOnIn(other, shelter.claims());
        }
        held.want();
    }

    private void wrote(Prepared next) {
        session = next.session();
        inFile = session;
        safekeeping.savedNow();
    }

    /**
     * Whether what stands there is still what was read or written last, or an older one of ours.
     */
    public boolean stands() {
        return held.stands();
    }

    @Override
    public void close() {
        if (!readOnly) {
            held.last().ifPresent(there -> safekeeping.last(inFile, there, hash()));
            shelter.backups().belong(session.id(), path());
        }
        held.close();
    }
}
