package nl.samenbord.ui.scene;

import nl.samenbord.board.Board;
import nl.samenbord.board.Welcome;
import nl.samenbord.text.Greetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The languages that are spoken at a meeting, the meeting's own first, and words in them. */
final class Tongues {
    private static final int MOST = 8;

    private final Board board;
    private final Greetings greetings;

    Tongues(Board board, Greetings greetings) {
        this.board = board;
        this.greetings = greetings;
    }

    /** Their tags; where nobody laid them down, all that the program can greet in. */
    List<String> tags() {
        List<String> known = board.meeting().languages();
        List<String> tags = new ArrayList<>(List.of(board.meeting().language()));
        tags.addAll(known.isEmpty() ? usual() : known);
        return tags.stream().distinct().limit(MOST).toList();
    }

    /** In each language the school's own words of welcome, or else the usual ones. */
    List<String> welcome() {
        Welcome own = board.welcome();
        return Stream.concat(
                        tags().stream(), own.greetings().stream().map(Welcome.Greeting::language))
                .distinct()
                .limit(MOST)
                .map(tag -> own.words(tag).isEmpty() ? usual(tag) : own.words(tag))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String usual(String tag) {
        return greetings.in(tag).map(Greetings.Greeting::welcome).orElse("");
    }

    List<String> thanks() {
        return words(Greetings.Greeting::thanks);
    }

    private List<String> usual() {
        return greetings.all().stream().map(Greetings.Greeting::language).toList();
    }

    private List<String> words(Function<Greetings.Greeting, String> word) {
        return tags().stream().map(greetings::in).flatMap(Optional::stream).map(word).toList();
    }
}
