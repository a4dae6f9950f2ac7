package nl.samenbord.workshop;

import nl.samenbord.board.Change;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one author did and undid, without limit. */
final class History {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    History(Past before) {
        done.addAll(before.done());
        undone.addAll(before.undone());
    }

    void did(Change change) {
        done.push(change);
        undone.clear();
    }

    /** The last two steps are one from now on. */
    void join() {
        Change last = done.pop();
        Change before = done.pop();
        // side by side: a number of many digits would stand deeper than can be kept
        done.push(new Change.Together(Stream.of(before, last).flatMap(History::parts).toList()));
    }

    private static Stream<Change> parts(Change step) {
        return step instanceof Change.Together(List<Change> parts)
                ? parts.stream()
                : Stream.of(step);
    }

    @Nullable Change toUndo() {
        return done.peek();
    }

    @Nullable Change toRedo() {
        return undone.peek();
    }

    void undid(Change inverse) {
        done.pop();
        undone.push(inverse.inverse());
    }

    void redid(Change again) {
        undone.pop();
        done.push(again);
    }

    /** The last step can't be undone any more: somebody changed the same thing since. */
    void forgetUndo() {
        done.pop();
    }

    void forgetRedo() {
        undone.pop();
    }

    Past past() {
        return new Past(List.copyOf(done), List.copyOf(undone));
    }

    /** Everything that was done and undone. */
    Stream<Change> all() {
        return Stream.concat(done.stream(), undone.stream());
    }

    /** From now on each step is what this makes of it, or was never made. */
    void rewrite(Function<Change, Optional<Change>> how) {
        for (Deque<Change> steps : List.of(done, undone)) {
            List<Change> kept = steps.stream().map(how).flatMap(Optional::stream).toList();
            steps.clear();
            steps.addAll(kept);
        }
    }
}
