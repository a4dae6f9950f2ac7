package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.SameEvening;
import nl.samenbord.store.Journal;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * In which file an open session is and as which session, where something else than the program had
 * a hand in that: what is told of it, and what the facilitator answers.
 */
public final class Whereabouts {
    private final SessionFile file;
    private final Surroundings around;
    private final Supplier<Board> board;
    private final Consumer<Runnable> saveAfter;
    private final Tidings tidings;
    private final OwnEvening evening;

    /** SaveAfter does something in turn with what is being saved, and saves, whatever changed. */
    Whereabouts(
            SessionFile file,
            Journal journal,
            Surroundings around,
            Supplier<Board> board,
            Consumer<Runnable> saveAfter) {
        this.file = file;
        this.around = around;
        this.board = board;
        this.saveAfter = saveAfter;
        this.tidings = new Tidings(around.home());
        this.evening = new OwnEvening(file, journal, around, tidings);
    }

    /** Nothing of before can be undone. */
    void begunAnew() {
        tidings.tell(new News.BegunAnew());
    }

    /** From now on this is told, at home, what happens to the session by itself. */
    public void onNews(Consumer<News> listener) {
        tidings.listen(listener);
    }

    /** What tells whether a file is of the same evening. */
    public SameEvening now() {
        return file.session().with(board.get()).evening();
    }

    /** Answers whether that other file is of the same evening as this one; it is remembered. */
    public void answer(Path other, boolean same) {
        saveAfter.accept(() -> evening.answer(other, same, board.get()));
    }

    /** Makes the file that is gone again where it was. */
    public void keepHere() {
        saveAfter.accept(file::keepHere);
    }

    /** Goes on in this file: a new one, or the one that was moved there. */
    public void keepIn(Path other) {
        saveAfter.accept(
                () -> {
                    Path before = file.path();
                    try {
                        file.goOnIn(other);
                        remember(before);
                    } catch (StoreException e) {
                        tidings.tell(new News.NotThere(Problems.of(e, other)));
                    }
                });
    }

    /** The file was renamed, and followed. */
    void moved(Path before, Path now) {
        remember(before);
        tidings.tell(new News.Followed(now));
    }

    private void remember(Path before) {
        around.preferences().forget(before.toAbsolutePath());
        around.remember(file.path(), board.get());
    }

    OwnEvening evening() {
        return evening;
    }
}
