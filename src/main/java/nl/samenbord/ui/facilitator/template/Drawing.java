package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The template of now on the drawing table, and those that it was before. */
final class Drawing {
    private final List<Template> past = new ArrayList<>();
    private final List<Template> future = new ArrayList<>();
    private final List<Runnable> lookers = new ArrayList<>();
    private Template now;
    private String by = "";

    Drawing(Template begin) {
        now = begin;
    }

    Template now() {
        return now;
    }

    /** This one is told after each change. */
    void look(Runnable looker) {
        lookers.add(looker);
    }

    /** A change that is a step of its own. */
    void change(UnaryOperator<Template> change) {
        settle();
        typed("", change);
    }

    /** What is typed in one field is one step, until something else is done. */
    void typed(String field, UnaryOperator<Template> change) {
        Template next = change.apply(now);
        if (next.equals(now)) {
            return;
        }
        if (field.isEmpty() || !field.equals(by)) {
            past.add(now);
        }
        by = field;
        future.clear();
        become(next);
    }

    /** Whatever is typed now begins a step of its own. */
    void settle() {
        by = "";
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        step(past, future);
    }

    void redo() {
        step(future, past);
    }

    private void step(List<Template> from, List<Template> to) {
        if (!from.isEmpty()) {
            settle();
            to.add(now);
            become(from.removeLast());
        }
    }

    private void become(Template next) {
        now = next;
        lookers.forEach(Runnable::run);
    }
}
