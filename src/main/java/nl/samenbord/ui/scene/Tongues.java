package nl.samenbord.ui.scene;

import nl.samenbord.board.Board;
import nl.samenbord.board.Welcome;
import nl.samenbord.text.Greetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** The school's own words of welcome, or the usual ones. */
    List<String> welcome() {
        List<Welcome.Greeting> own = board.welcome().greetings();
        return own.isEmpty()
                ? words(Greetings.Greeting::welcome)
                : own.stream().limit(MOST).map(Welcome.Greeting::words).toList();
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
