package nl.samenbord.board;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one item for ever, in every copy of a session. */
public record Id(UUID value) {
    /** A name that nothing had before. */
    public static Id fresh() {
        return new Id(UUID.randomUUID());
    }

    /** Reads the usual form of a UUID; IllegalArgumentException for anything else. */
    public static Id of(String uuid) {
        UUID value = UUID.fromString(uuid);
        if (!value.toString().equalsIgnoreCase(uuid)) {
            throw new IllegalArgumentException("not a UUID");
        }
        return new Id(value);
    }

    /** The same name for the same words: for things from outside that carry no id of their own. */
    public static Id from(String words) {
        return new Id(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
