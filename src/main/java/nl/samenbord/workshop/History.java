package nl.samenbord.workshop;

import nl.samenbord.board.Change;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** What one author did and undid, without limit. */
final class History {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    void did(Change change) {
        done.push(change);
        undone.clear();
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
}
