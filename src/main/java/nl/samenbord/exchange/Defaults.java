package nl.samenbord.exchange;

import nl.samenbord.board.Template;

/** The ids of the kind and the voice of a row that names none. */
public record Defaults(String kind, String voice) {
    /** The first kind and the first voice of the template. */
    public static Defaults of(Template template) {
        return new Defaults(template.kinds().getFirst().id(), template.voices().getFirst().id());
    }
}
