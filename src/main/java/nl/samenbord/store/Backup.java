package nl.samenbord.store;

import nl.samenbord.workshop.Session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A save that was kept: where its bytes are, when it was saved, and how many notes it has. A
 * lasting one was kept because something else came in its place, not because time went by.
 */
public record Backup(Path file, Instant at, long revision, int notes, boolean lasting) {
    /** Earlier programs wrote the numbers in the digits of the laptop's language. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\p{Nd}{1,12})-(\\p{Nd}{1,18})-(\\p{Nd}{1,9})-[0-9a-f]{8}(-lasting)?\\.json");

    /** What the file is called, so that a list of versions need not read them. */
    static String name(Session session, String hash, Instant at, boolean lasting) {
        return String.format(
                Locale.ROOT,
                "%d-%d-%d-%s%s.json",
                Math.max(0, at.getEpochSecond()),
                session.revision(),
                session.board().notes().size(),
                hash.substring(0, 8),
                lasting ? "-lasting" : "");
    }

    /** The version in this file; empty if it isn't called as one. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(
                        new Backup(
                                file,
                                Instant.ofEpochSecond(Long.parseLong(name.group(1))),
                                Long.parseLong(name.group(2)),
                                Integer.parseInt(name.group(3)),
                                name.group(4) != null))
                : Optional.empty();
    }
}
