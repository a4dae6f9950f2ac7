package nl.samenbord.desk;

import nl.samenbord.store.Fault;
import nl.samenbord.store.Holder;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a fault of a file means to a person. */
public final class Problems {
    private Problems() {}

    /** What this fault of this file is. */
    public static Problem of(StoreException e, Path file) {
        return e.guise()
                .<Problem>map(what -> new Problem.SomethingElse(file, what))
                .orElseGet(() -> ofFault(e, file));
    }

    private static Problem ofFault(StoreException e, Path file) {
        int line = e.spot().line();
        int column = e.spot().column();
        return switch (e.fault()) {
            case NOT_FOUND -> new Problem.Missing(file);
            case NOT_A_FILE -> new Problem.NotAFile(file);
            case UNREADABLE -> new Problem.NotReadable(file);
            case TOO_BIG -> new Problem.TooBig(file, SessionFormat.MOST_BYTES);
            case EMPTY -> new Problem.Empty(file);
            case PDF -> new Problem.Foreign(file, true);
            case NOT_TEXT, FOREIGN -> new Problem.Foreign(file, false);
            case BROKEN, NAMED_TWICE, TOO_DEEP, NUMBER_TOO_LONG ->
                    new Problem.Damaged(file, line, column);
            case TEMPLATE -> new Problem.ATemplate(file);
            case NEWER -> new Problem.Newer(file);
            case EXISTS -> new Problem.AlreadyThere(file);
            case READ_ONLY -> new Problem.ReadOnlyPlace(file);
            case DISK_FULL -> new Problem.DiskFull(file);
            case GONE -> new Problem.Gone(file);
            case FOLDER_GONE -> new Problem.FolderGone(file);
            case IN_USE -> new Problem.InUse(file, Holder.UNKNOWN);
            case CANNOT_WRITE -> new Problem.CannotWrite(file);
            case WRONG_TYPE,
                    WRONG_VALUE,
                    MISSING_FIELD,
                    TWICE,
                    TOO_MANY,
                    NO_SUCH_CELL,
                    NO_SUCH_KIND,
                    NO_SUCH_VOICE,
                    NO_SUCH_ASK,
                    NO_SUCH_TARGET,
                    IN_TWO_BUNDLES,
                    ERASED,
                    TEXT_EMPTY,
                    TEXT_TOO_LONG ->
                    new Problem.Wrong(file, line, column, e.detail(), flaw(e.fault()));
        };
    }

    /** Why no file can be called so here. */
    public static Problem of(InvalidPathException e) {
        return new Problem.BadName(e.getInput().chars().anyMatch(c -> c > '~') && !knowsLetters());
    }

    private static boolean knowsLetters() {
        try {
            Path _ = Path.of("é");
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Problem.Flaw flaw(Fault fault) {
        return Problem.Flaw.valueOf(fault.name());
    }
}
