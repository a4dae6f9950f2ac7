package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** Notes that say the same, laid together under one title; the notes stay on the board. */
public record Bundle(
        Id id,
        String title,
        Cell cell,
        List<Id> notes,
        String origin,
        @Nullable OffsetDateTime createdAt)
        implements Item {
    public Bundle {
        title = Words.wellFormed(title);
        notes = List.copyOf(notes);
    }

    /** The same bundle with these notes in it. */
    public Bundle holding(List<Id> others) {
        return new Bundle(id, title, cell, others, origin, createdAt);
    }

    /** The same bundle in this cell. */
    public Bundle in(Cell other) {
        return new Bundle(id, title, other, notes, origin, createdAt);
    }

    /** The same bundle under another title. */
    public Bundle titled(String other) {
        return new Bundle(id, other, cell, notes, origin, createdAt);
    }
}
