package nl.samenbord.store;

import nl.samenbord.board.Id;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A whole evening at a school that doesn't exist, to look at and to try things on. */
public final class ExampleEvening {
    private static final String FILE = "/nl/samenbord/example/zeven-lantaarns.samenbord.json";

    private ExampleEvening() {}

    /** The evening, the same each time, as it stands in a file. */
    public static Session session() {
        try (InputStream in = ExampleEvening.class.getResourceAsStream(FILE)) {
            return SessionFormat.read(Objects.requireNonNull(in).readAllBytes()).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The evening as a session of its own, so that two that were worked on are never one. */
    public static Session afresh() {
        return new Session(Id.fresh(), 0, session().board());
    }
}
