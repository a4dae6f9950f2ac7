package nl.samenbord.desk;

import nl.samenbord.board.Refusal;
import nl.samenbord.exchange.Reason;
import nl.samenbord.store.Guise;
import nl.samenbord.store.Holder;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/** Something that a person can meet: a fact, not a text. Lines and columns are 0 if not known. */
public sealed interface Problem {
    /** A problem with a file. */
    sealed interface OfFile extends Problem {
        /** Which file. */
        Path file();
    }

    /** There is no such file (any more). */
    record Missing(Path file) implements OfFile {}

    /** It is a folder or a device, not a file. */
    record NotAFile(Path file) implements OfFile {}

    /** The system doesn't let us read it. */
    record NotReadable(Path file) implements OfFile {}

    /** It is larger than a session can be. */
    record TooBig(Path file, long mostBytes) implements OfFile {}

    /** It is small, but what is inside it is larger than a session can be. */
    record TooBigInside(Path file, long mostBytes) implements OfFile {}

    /** It is a PDF that is locked with a password. */
    record Locked(Path file) implements OfFile {}

    /** There is nothing in it. */
    record Empty(Path file) implements OfFile {}

    /** It is something else than a session, and known for what it is. */
    record SomethingElse(Path file, Guise what) implements OfFile {}

    /** It is something else than a session; a PDF may have a session attached. */
    record Foreign(Path file, boolean pdf) implements OfFile {}

    /** It holds no table of notes that can be read: why. */
    record NoTable(Path file, Reason why) implements OfFile {}

    /** It is a table of notes, and no session is open that they could come into. */
    record TableAlone(Path file) implements OfFile {}

    /** It is a template, where a session is asked for. */
    record ATemplate(Path file) implements OfFile {}

    /** It is neither a template nor a session that carries one. */
    record NoTemplate(Path file) implements OfFile {}

    /** It is a session with another grid, so it can't be laid together with this one. */
    record OtherGrid(Path file) implements OfFile {}

    /** It is the same session as the one that it would lie beside. */
    record SameSession(Path file) implements OfFile {}

    /** It is cut off or damaged, there; nothing was changed. */
    record Damaged(Path file, int line, int column) implements OfFile {}

    /** It is a session in which something can't be right; the field is a path in the file. */
    record Wrong(Path file, int line, int column, String field, Flaw flaw) implements OfFile {}

    /** A newer program made it; this one can't read it, or must not write it. */
    record Newer(Path file) implements OfFile {}

    /**
     * Another window, program or computer has it open: which, whether it is this one, since when.
     */
    record InUse(Path file, String computer, boolean here, @Nullable Instant since)
            implements OfFile {
        InUse(Path file, Holder holder) {
            this(file, holder.computer(), holder.here(), holder.since());
        }
    }

    /** Somebody else has it open; here it is only looked at. */
    record OnlyLooked(Path file) implements OfFile {}

    /** There is a file of this name already. */
    record AlreadyThere(Path file) implements OfFile {}

    /** It can't be written: the disk is full. */
    record DiskFull(Path file) implements OfFile {}

    /** It can't be written: the file or the folder is read-only. */
    record ReadOnlyPlace(Path file) implements OfFile {}

    /** It isn't where it was: moved, renamed or deleted; it is not made again unasked. */
    record Gone(Path file) implements OfFile {}

    /** It can't be written: its folder is gone (a stick pulled out, a folder moved). */
    record FolderGone(Path file) implements OfFile {}

    /** It can't be written, for another reason; what stood there still stands. */
    record CannotWrite(Path file) implements OfFile {}

    /** Somebody else changed it; it was left as it is and the session goes on in another file. */
    record ChangedUnderneath(Path file, Path nowIn) implements OfFile {}

    /** Changes can't be kept safe between two saves; the session file itself is still written. */
    record NoSafetyNet(Path file) implements OfFile {}

    /** No file can be called so here: the system knows no such letters, or forbids a character. */
    record BadName(boolean letters) implements Problem {}

    /** A change was refused. */
    record Refused(Refusal why) implements Problem {}

    /** What can't be right in a session. */
    enum Flaw {
        /** A value of another type than it must be. */
        WRONG_TYPE,
        /** A value that can't be what it says. */
        WRONG_VALUE,
        /** A field that can't be missed. */
        MISSING_FIELD,
        /** Two items with one id. */
        TWICE,
        /** More of these than there can be. */
        TOO_MANY,
        /** A cell that the template doesn't have. */
        NO_SUCH_CELL,
        /** A kind that the template doesn't have. */
        NO_SUCH_KIND,
        /** A voice that the template doesn't have. */
        NO_SUCH_VOICE,
        /** Something that the template doesn't ask. */
        NO_SUCH_ASK,
        /** A note or bundle that isn't there. */
        NO_SUCH_TARGET,
        /** A note in two bundles. */
        IN_TWO_BUNDLES,
        /** A note that was erased. */
        ERASED,
        /** A note without text. */
        TEXT_EMPTY,
        /** A text that is longer than a note may be. */
        TEXT_TOO_LONG
    }
}
