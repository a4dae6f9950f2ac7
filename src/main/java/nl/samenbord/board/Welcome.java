package nl.samenbord.board;

import java.util.List;

/**
 * How people are received: a line of welcome per language (none: the usual ones for the meeting's
 * languages), and who is where, one line each.
 */
public record Welcome(List<Greeting> greetings, List<String> whereabouts) implements Fact {
    /** Nothing of one's own. */
    public static final Welcome NONE = new Welcome(List.of(), List.of());

    /** A line of welcome in the language with this tag. */
    public record Greeting(String language, String words) {
        public Greeting {
            words = Words.wellFormed(words);
        }
    }

    public Welcome {
        greetings = List.copyOf(greetings);
        whereabouts = whereabouts.stream().map(Words::wellFormed).toList();
    }
}
