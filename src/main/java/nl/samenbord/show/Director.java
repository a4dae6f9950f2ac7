package nl.samenbord.show;

import nl.samenbord.board.Board;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Decides what the room sees. On hold the room goes on seeing what it saw, board and scene, while
 * the facilitator prepares the next; black covers everything.
 */
public final class Director {
    private final List<Consumer<Show>> audience = new CopyOnWriteArrayList<>();
    private Show prepared;
    private Show shown;
    private boolean held;

    /** Begins with this board and scene; the room never gets what is hidden on it. */
    public Director(Board board, Scene scene) {
        prepared = new Show(board.forTheRoom(), scene, false);
        shown = prepared;
    }

    /** What the room sees now. */
    public Show shown() {
        return shown;
    }

    /** The scene that is shown, or that will be shown when the hold ends. */
    public Scene scene() {
        return prepared.scene();
    }

    /** Whether the room's picture stands still. */
    public boolean held() {
        return held;
    }

    /** Whether the screen is black. */
    public boolean black() {
        return shown.black();
    }

    /** From now on this one is told what the room sees, beginning with now. */
    public void attend(Consumer<Show> viewer) {
        audience.add(viewer);
        viewer.accept(shown);
    }

    /** This one is told nothing any more. */
    public void leave(Consumer<Show> viewer) {
        audience.remove(viewer);
    }

    /** The board changed. */
    public void board(Board board) {
        prepare(new Show(board.forTheRoom(), prepared.scene(), prepared.black()));
    }

    /** Go to a scene; ends black, because somebody who asks for a scene wants it seen. */
    public void show(Scene scene) {
        prepare(new Show(prepared.board(), scene, false));
    }

    /** Black on or off; works on hold too. */
    public void black(boolean on) {
        prepared = new Show(prepared.board(), prepared.scene(), on);
        present(new Show(shown.board(), shown.scene(), on));
    }

    /** Hold what the room sees, or let it see what was prepared meanwhile. */
    public void hold(boolean on) {
        held = on;
        present(on ? shown : prepared);
    }

    private void prepare(Show next) {
        prepared = next;
        if (!held) {
            present(next);
        }
    }

    private void present(Show next) {
        shown = next;
        audience.forEach(viewer -> viewer.accept(next));
    }
}
