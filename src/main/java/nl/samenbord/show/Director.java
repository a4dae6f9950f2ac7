package nl.samenbord.show;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;
import nl.samenbord.board.Programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Decides what the room sees. On hold the room goes on seeing what it saw, board and scene, while
 * the facilitator prepares the next; black covers everything. The clock is never held.
 */
public final class Director {
    private final List<Consumer<Show>> audience = new CopyOnWriteArrayList<>();
    private final List<Consumer<Course>> crew = new CopyOnWriteArrayList<>();
    private Show prepared;
    private Show shown;
    private Course course;
    private boolean held;

    /** Begins with this board and scene; the room never gets what is hidden on it. */
    public Director(Board board, Scene scene) {
        this(board, Course.NONE.scene(SceneText.of(scene)));
    }

    /** Goes on where an evening was; with the grid if it has not begun. */
    public Director(Board board, Course course) {
        Cell first = new Cell(0, 0);
        Scene scene =
                SceneText.read(course.scene(), board.template(), first)
                        .orElse(new Scene.Overview(first));
        prepared = new Show(board.forTheRoom(), scene, false, course.clock());
        shown = prepared;
        this.course = course.scene(SceneText.of(scene));
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

    /** Where the evening is. */
    public Course course() {
        return course;
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

    /** From now on this one is told where the evening is, beginning with now. */
    public void follow(Consumer<Course> member) {
        crew.add(member);
        member.accept(course);
    }

    /** The board changed. What is taken off the wall goes from a picture that is held too. */
    public void board(Board board) {
        Board room = board.forTheRoom();
        if (held) {
            Board left = shown.board().asFarAsOn(room);
            if (left.notes().size() < shown.board().notes().size()) {
                present(shown.with(left));
            }
        }
        prepare(prepared.with(room));
    }

    /** Go to a scene; ends black, because somebody who asks for a scene wants it seen. */
    public void show(Scene scene) {
        prepare(prepared.with(scene).black(false));
        stand(course.scene(SceneText.of(scene)));
    }

    /** Black on or off; works on hold too. */
    public void black(boolean on) {
        prepared = prepared.black(on);
        present(shown.black(on));
    }

    /** What the team said before the evening lies under the notes of a cell, or does not. */
    public void under(boolean on) {
        prepare(prepared.under(on));
    }

    /** Hold what the room sees, or let it see what was prepared meanwhile. */
    public void hold(boolean on) {
        held = on;
        present(on ? shown : prepared);
    }

    /** The clock is another one, or runs or stands still. */
    public void clock(Countdown clock) {
        prepared = prepared.with(clock);
        present(shown.with(clock));
        stand(course.clock(clock));
    }

    /** Another part of the programme begins. */
    public void part(Programme.Part part, Instant now) {
        stand(course.part(part, now));
    }

    /** The scenes that wait, the next one first. */
    public List<Scene> queue() {
        return course.queue().stream().map(this::read).flatMap(Optional::stream).toList();
    }

    private Optional<Scene> read(String written) {
        return SceneText.read(written, prepared.board().template(), new Cell(0, 0));
    }

    /** A scene waits, behind those that wait already. */
    public void enqueue(Scene scene) {
        List<String> longer = new ArrayList<>(course.queue());
        longer.add(SceneText.of(scene));
        stand(course.queue(longer));
    }

    /** The scene at this place in the queue waits no more. */
    public void dequeue(int place) {
        List<String> shorter = new ArrayList<>(course.queue());
        shorter.remove(place);
        stand(course.queue(shorter));
    }

    /** Shows the scene that waits first, if one does. */
    public void next() {
        showWaiting(0);
    }

    /** Shows the scene that waits at this place, if one does; the others go on waiting. */
    public void showWaiting(int place) {
        List<Scene> waiting = queue();
        if (place < waiting.size()) {
            dequeue(place);
            show(waiting.get(place));
        }
    }

    private void prepare(Show next) {
        prepared = next;
        if (!held) {
            present(next);
        }
    }

    private void present(Show next) {
        shown = next;
        // one of them may change what is shown; the others see what it became
        audience.forEach(viewer -> viewer.accept(shown));
    }

    private void stand(Course now) {
        course = now;
        crew.forEach(member -> member.accept(now));
    }
}
