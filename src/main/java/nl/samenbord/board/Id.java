package nl.samenbord.board;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/** Names one item for ever, in every copy of a session. */
public record Id(UUID value) {
    private static final int LENGTH = 36;

    /** A name that nothing had before. */
    public static Id fresh() {
        return new Id(UUID.randomUUID());
    }

    /** Reads the usual form of a UUID; IllegalArgumentException for anything else. */
    public static Id of(String uuid) {
        for (int i = 0; i < uuid.length(); i++) {
            char c = uuid.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !HexFormat.isHexDigit(c)) {
                throw new IllegalArgumentException("not a UUID");
            }
        }
        if (uuid.length() != LENGTH) {
            throw new IllegalArgumentException("not a UUID");
        }
        return new Id(UUID.fromString(uuid));
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
