package nl.samenbord.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the evening is planned to be, part after part; a plan, not a rail. */
public record Programme(List<Part> parts) implements Fact {
    /** Nothing was planned. */
    public static final Programme NONE = new Programme(List.of());

    /**
     * A part of the evening: what it is called, how many minutes it may take, and the scene that
     * goes with it, in its written form ("overview", "writing", "cell:D1"); empty for none.
     */
    public record Part(Id id, String name, int minutes, String scene) {
        public Part {
            name = Words.wellFormed(name);
            if (minutes < 0 || minutes > 24 * 60) {
                throw new IllegalArgumentException("a part takes 0 minutes to a day");
            }
        }
    }

    public Programme {
        parts = List.copyOf(parts);
        Set<Id> seen = new HashSet<>();
        if (!parts.stream().map(Part::id).allMatch(seen::add)) {
            throw new IllegalArgumentException("two parts with one id");
        }
    }

    /** The part with this id. */
    public Optional<Part> part(Id id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** How many minutes everything takes. */
    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }
}
