package nl.samenbord.exchange;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import org.jspecify.annotations.Nullable;

/**
 * What a row is that does not say so: the ids of its kind and its voice, and its cell; without a
 * cell every row must name its own.
 */
public record Defaults(String kind, String voice, @Nullable Cell cell) {
    /** A kind and a voice, and no cell. */
    public Defaults(String kind, String voice) {
        this(kind, voice, null);
    }

    /** The first kind and the first voice of the template. */
    public static Defaults of(Template template) {
        return new Defaults(template.kinds().getFirst().id(), template.voices().getFirst().id());
    }
}
