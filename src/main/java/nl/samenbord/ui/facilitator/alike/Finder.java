package nl.samenbord.ui.facilitator.alike;

import nl.samenbord.alike.Suggestion;
import nl.samenbord.alike.Suggestions;
import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.ui.fx.FxHome;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Looks for suggestions beside everything else, and knows which ones were refused. */
final class Finder {
    private final FxHome home = new FxHome();
    private final Background background;
    private final Consumer<List<Suggestion>> found;
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<Set<Id>> refused = new HashSet<>();

    /** Hands on what was found, and once what went wrong, on the FX thread. */
    Finder(Consumer<List<Suggestion>> found, Runnable failed) {
        this.found = found;
        background = new Background("alike", _ -> home.run(failed));
    }

    /** Looks on this board; of several asked for in a row only the last is looked at. */
    void look(Board board) {
        int turn = asked.incrementAndGet();
        background.run(
                () -> {
                    if (asked.get() == turn) {
                        List<Suggestion> suggestions = Suggestions.on(board);
                        home.run(() -> found(turn, suggestions));
                    }
                });
    }

    private void found(int turn, List<Suggestion> suggestions) {
        if (asked.get() == turn) {
            found.accept(suggestions.stream().filter(s -> !refused.contains(both(s))).toList());
        }
    }

    /** These two are not the same; not offered again while the program runs. */
    void refuse(Suggestion suggestion) {
        refused.add(both(suggestion));
    }

    /** Looks no more. */
    void close() {
        background.close();
    }

    private static Set<Id> both(Suggestion suggestion) {
        return Set.of(suggestion.one().id(), suggestion.other().id());
    }
}
