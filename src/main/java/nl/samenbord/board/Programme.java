package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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

        /** The same part under another name. */
        public Part named(String other) {
            return new Part(id, other, minutes, scene);
        }

        /** The same part with other minutes. */
        public Part lasting(int other) {
            return new Part(id, name, other, scene);
        }

        /** The same part with another scene, in its written form. */
        public Part showing(String other) {
            return new Part(id, name, minutes, other);
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

    /** The same with this part in the place of the one with its id, or last if there is none. */
    public Programme with(Part part) {
        List<Part> others = new ArrayList<>(parts);
        int place = placeOf(part.id());
        if (place < 0) {
            others.add(part);
        } else {
            others.set(place, part);
        }
        return new Programme(others);
    }

    /** The same without the part with this id. */
    public Programme without(Id id) {
        return new Programme(parts.stream().filter(part -> !part.id().equals(id)).toList());
    }

    /** The same with the part with this id so many places further on; at the ends it stays. */
    public Programme moved(Id id, int by) {
        int place = placeOf(id);
        if (place < 0) {
            return this;
        }
        List<Part> others = new ArrayList<>(parts);
        Part part = others.remove(place);
        others.add(Math.clamp((long) place + by, 0, others.size()), part);
        return new Programme(others);
    }

    /** Where the part with this id stands, counted from 0; -1 if there is none. */
    public int placeOf(@Nullable Id id) {
        return parts.stream().map(Part::id).toList().indexOf(id);
    }

    /** How many minutes everything before this place takes. */
    public int minutesBefore(int place) {
        return parts.stream().limit(place).mapToInt(Part::minutes).sum();
    }

    /** How many minutes everything takes. */
    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }
}
