package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/**
 * How people are received: a line of welcome per language (where there is none: the usual one), and
 * who is where, one line each.
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

    /** The line in this language; empty where there is none of one's own. */
    public String words(String language) {
        return greetings.stream()
                .filter(greeting -> greeting.language().equals(language))
                .map(Greeting::words)
                .findFirst()
                .orElse("");
    }

    /** The same with this line of welcome; without words none in that language. */
    public Welcome with(Greeting line) {
        List<Greeting> others = new ArrayList<>();
        boolean there = false;
        for (Greeting greeting : greetings) {
            boolean same = greeting.language().equals(line.language());
            there |= same;
            others.add(same ? line : greeting);
        }
        if (!there) {
            others.add(line);
        }
        others.removeIf(greeting -> greeting.words().isEmpty());
        return new Welcome(others, whereabouts);
    }

    /** The same with other lines about who is where. */
    public Welcome telling(List<String> where) {
        return new Welcome(greetings, where);
    }

    public Welcome {
        greetings = List.copyOf(greetings);
        whereabouts = whereabouts.stream().map(Words::wellFormed).toList();
    }
}
