package nl.samenbord.workshop;

import nl.samenbord.board.Course;

/** Is told, at home, of everything that happens in a workshop. */
public interface Watcher {
    /** The board changed. */
    void stepped(Step step);

    /** The typing line changed. */
    default void drafted(Draft draft) {}

    /** The evening is somewhere else. */
    default void moved(Course course) {}
}
