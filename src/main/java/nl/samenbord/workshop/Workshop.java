package nl.samenbord.workshop;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.board.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Holds the board of now. Changes are asked for and made at {@link Home}; the board itself is a
 * value that any thread may read.
 */
public final class Workshop {
    private final Home home;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Map<Author, History> histories = new HashMap<>();
    private volatile Board board;
    private volatile Draft draft;
    private volatile Course course;
    private Guard guard = Guard.NONE;

    /** A workshop that begins with these, and has nothing to undo. */
    public Workshop(Board board, Draft draft, Course course, Home home) {
        this(board, draft, course, home, Map.of());
    }

    /** The same in which each author can take back what is said here: it led to this board. */
    public Workshop(Board board, Draft draft, Course course, Home home, Map<Author, Past> before) {
        this.board = board;
        this.draft = draft;
        this.course = course;
        this.home = home;
        before.forEach((author, past) -> histories.put(author, new History(past)));
    }

    /** The board of now; from any thread. */
    public Board board() {
        return board;
    }

    /** What stands in the typing line; from any thread. */
    public Draft draft() {
        return draft;
    }

    /** Where the evening is; from any thread. */
    public Course course() {
        return course;
    }

    /** From now on every change that is asked for goes by this guard; undo and redo do not. */
    public void guard(Guard next) {
        guard = next;
    }

    /** From now on this watcher is told of everything. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /** This watcher is told nothing any more. */
    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Makes a change, if the board of now allows it; it can then be undone by its author. */
    public Outcome submit(Author author, Change change) {
        atHome();
        Outcome outcome = guard.on(board, change).on(board);
        if (outcome instanceof Outcome.Done done && !done.board().equals(board)) {
            history(author).did(done.did());
            advance(new Step(board, done.board(), done.did(), author));
        }
        return outcome;
    }

    /**
     * Makes a change that goes on with this one, as the next digit of a number does: where that is
     * still what its author did last, both are one step to take back.
     */
    public Outcome goOn(Author author, Change before, Change change) {
        boolean last = before.equals(history(author).toUndo());
        Board found = board;
        Outcome outcome = submit(author, change);
        if (last && !board.equals(found)) {
            history(author).join();
        }
        return outcome;
    }

    /** What this author did last and did not take back; empty if there is nothing. */
    public Optional<Change> last(Author author) {
        return Optional.ofNullable(history(author).toUndo());
    }

    /** What each author can take back and do again; nobody who did nothing. */
    public Map<Author, Past> pasts() {
        atHome();
        Map<Author, Past> pasts = new HashMap<>();
        histories.forEach(
                (author, history) -> {
                    if (history.all().findAny().isPresent()) {
                        pasts.put(author, history.past());
                    }
                });
        return pasts;
    }

    /** Keeps what stands in the typing line. */
    public void draft(Draft now) {
        atHome();
        if (!now.equals(draft)) {
            draft = now;
            watchers.forEach(watcher -> watcher.drafted(now));
        }
    }

    /** Keeps where the evening is. */
    public void course(Course now) {
        atHome();
        if (!now.equals(course)) {
            course = now;
            watchers.forEach(watcher -> watcher.moved(now));
        }
    }

    /** Takes back what this author did last and not yet took back; empty if there is nothing. */
    public Optional<Outcome> undo(Author author) {
        atHome();
        History history = history(author);
        Change last = history.toUndo();
        return go(
                last == null ? null : last.inverse(), author, history::undid, history::forgetUndo);
    }

    /** Does again what this author took back last; empty if there is nothing. */
    public Optional<Outcome> redo(Author author) {
        atHome();
        History history = history(author);
        return go(history.toRedo(), author, history::redid, history::forgetRedo);
    }

    /**
     * Erases a note for good: from the board, the bin, the typing line and everything that could be
     * undone or done again. This is no change and can't be taken back.
     */
    public Erasing erase(Author author, Id note) {
        atHome();
        List<Change> past = histories.values().stream().flatMap(History::all).toList();
        Erasing erasing = new Erasing(note, board, past);
        Board after = erasing.from(board);
        histories.values().forEach(h -> h.rewrite(change -> erasing.from(change, after)));
        draft(draft.without(note));
        advance(Step.erasing(board, after, author));
        return erasing;
    }

    /** Whether this author has something to undo. */
    public boolean canUndo(Author author) {
        return history(author).toUndo() != null;
    }

    /** Whether this author has something to redo. */
    public boolean canRedo(Author author) {
        return history(author).toRedo() != null;
    }

    private Optional<Outcome> go(
            @Nullable Change change, Author author, Consumer<Change> went, Runnable failed) {
        if (change == null) {
            return Optional.empty();
        }
        Outcome outcome = change.on(board);
        switch (outcome) {
            case Outcome.Done done -> {
                went.accept(done.did());
                advance(new Step(board, done.board(), done.did(), author));
            }
            case Outcome.Refused _ -> failed.run();
        }
        return Optional.of(outcome);
    }

    private void advance(Step step) {
        board = step.after();
        watchers.forEach(watcher -> watcher.stepped(step));
    }

    private History history(Author author) {
        return histories.computeIfAbsent(author, _ -> new History(new Past(List.of(), List.of())));
    }

    private void atHome() {
        if (!home.here()) {
            throw new IllegalStateException("a workshop changes at home only");
        }
    }
}
