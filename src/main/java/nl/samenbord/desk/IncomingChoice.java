package nl.samenbord.desk;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was chosen for a table: what each column is, by its place, and the kind, the voice and the
 * cell of a note of which no column says so.
 */
public record IncomingChoice(
        Map<Integer, ColumnUse> uses, String kind, String voice, @Nullable Cell cell) {
    public IncomingChoice {
        uses = Map.copyOf(uses);
    }

    static IncomingChoice of(Map<Integer, ColumnUse> uses, Template template) {
        return new IncomingChoice(
                uses, template.kinds().getFirst().id(), template.voices().getFirst().id(), null);
    }

    /** What this column is. */
    public ColumnUse use(int place) {
        return uses.getOrDefault(place, ColumnUse.NONE);
    }

    /** Whether a column is this. */
    public boolean has(ColumnUse use) {
        return uses.containsValue(use);
    }

    /** Whether enough is known to make notes: their texts, and where they belong. */
    public boolean isEnough() {
        return has(ColumnUse.TEXT) && (has(ColumnUse.CELL) || cell != null);
    }

    /** The same with this column as this; another that was it is left out. */
    public IncomingChoice with(int place, ColumnUse use) {
        Map<Integer, ColumnUse> next = new LinkedHashMap<>(uses);
        next.values().removeIf(other -> other == use);
        next.put(place, use);
        next.values().removeIf(other -> other == ColumnUse.NONE);
        return new IncomingChoice(next, kind, voice, cell);
    }

    /** The same with this kind. */
    public IncomingChoice ofKind(String other) {
        return new IncomingChoice(uses, other, voice, cell);
    }

    /** The same with this voice. */
    public IncomingChoice by(String other) {
        return new IncomingChoice(uses, kind, other, cell);
    }

    /** The same in this cell. */
    public IncomingChoice in(@Nullable Cell other) {
        return new IncomingChoice(uses, kind, voice, other);
    }
}
