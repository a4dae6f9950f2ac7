package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays notes together that say the same, and takes them apart again. A bundle that nothing is left
 * of goes, and what pointed at it, its dots and its themes, goes to what came in its place: no dot
 * is ever lost.
 */
public final class Bundling {
    private Bundling() {}

    /** A bundle of these notes, in the cell in which most of them hang. */
    public static Bundle of(
            Board board, List<Id> notes, String title, @Nullable OffsetDateTime now) {
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        for (Id id : notes) {
            board.note(id).ifPresent(note -> cells.merge(note.cell(), 1, Integer::sum));
        }
        int most = cells.isEmpty() ? 0 : Collections.max(cells.values());
        Cell cell =
                cells.keySet().stream()
                        .filter(any -> cells.getOrDefault(any, 0) == most)
                        .findFirst()
                        .orElse(new Cell(0, 0));
        return new Bundle(Id.fresh(), title, cell, notes, "", now);
    }

    /** A new bundle comes on the board; its notes leave those they were in. */
    public static Change lay(Board board, Bundle bundle) {
        OneStep step = new OneStep(board);
        List<Bundle> left = leave(step, bundle.notes(), null);
        step.then(Change.Add.last(bundle));
        left.forEach(empty -> handOver(step, empty, bundle.id()));
        return step.change();
    }

    /** More notes come into a bundle, out of those they were in, and it gets this title. */
    public static Change add(Board board, Bundle bundle, List<Id> notes, String title) {
        OneStep step = new OneStep(board);
        List<Bundle> left = leave(step, notes, bundle.id());
        Set<Id> all = new LinkedHashSet<>(bundle.notes());
        all.addAll(notes);
        step.then(new Change.Edit(bundle, bundle.holding(List.copyOf(all)).titled(title)));
        left.forEach(empty -> handOver(step, empty, bundle.id()));
        return step.change();
    }

    /** A note leaves the bundle it is in, and hangs in its own cell again. */
    public static Change takeOut(Board board, Id note) {
        OneStep step = new OneStep(board);
        leave(step, List.of(note), null).forEach(empty -> handOver(step, empty, note));
        return step.change();
    }

    /** A note goes to another cell; it leaves the bundle that it is in. */
    public static Change move(Board board, Note note, Cell target) {
        OneStep step = new OneStep(board);
        leave(step, List.of(note.id()), null).forEach(empty -> handOver(step, empty, note.id()));
        step.then(new Change.Edit(note, note.in(target)));
        return step.change();
    }

    /** A bundle goes to another cell, and all its notes with it. */
    public static Change move(Board board, Bundle bundle, Cell target) {
        OneStep step = new OneStep(board);
        step.then(new Change.Edit(bundle, bundle.in(target)));
        for (Id id : bundle.notes()) {
            board.note(id)
                    .filter(note -> !note.cell().equals(target))
                    .ifPresent(note -> step.then(new Change.Edit(note, note.in(target))));
        }
        return step.change();
    }

    /**
     * A bundle goes, its notes hang in their own cells again. The dots that were given to all of
     * them together go to the first that the room may see.
     */
    public static Change apart(Board board, Bundle bundle) {
        if (bundle.notes().isEmpty()) {
            return new Change.Remove(bundle, 0);
        }
        Id heir =
                bundle.notes().stream()
                        .filter(id -> board.note(id).map(Note::isForTheRoom).orElse(false))
                        .findFirst()
                        .orElseGet(bundle.notes()::getFirst);
        OneStep step = new OneStep(board);
        leave(step, bundle.notes(), null).forEach(empty -> handOver(step, empty, heir));
        return step.change();
    }

    /** These notes leave their bundles, but for one; what is left of nothing, to be handed over. */
    private static List<Bundle> leave(OneStep step, List<Id> notes, @Nullable Id butFor) {
        List<Bundle> emptied = new ArrayList<>();
        for (Bundle bundle : step.now().bundles()) {
            List<Id> rest = bundle.notes().stream().filter(id -> !notes.contains(id)).toList();
            if (bundle.id().equals(butFor) || rest.size() == bundle.notes().size()) {
                continue;
            }
            Bundle smaller = bundle.holding(rest);
            step.then(new Change.Edit(bundle, smaller));
            if (rest.isEmpty()) {
                emptied.add(smaller);
            }
        }
        return emptied;
    }

    private static void handOver(OneStep step, Bundle empty, Id heir) {
        for (Ballot ballot : step.now().all(Ballot.class)) {
            if (ballot.target().equals(empty.id())) {
                handOver(step, ballot, heir);
            }
        }
        for (Theme theme : step.now().all(Theme.class)) {
            if (theme.supports().contains(empty.id())) {
                step.then(new Change.Edit(theme, theme.replacing(empty.id(), heir)));
            }
        }
        step.then(new Change.Remove(empty, 0));
    }

    /** Each voice keeps one ballot per target where it had one. */
    private static void handOver(OneStep step, Ballot ballot, Id heir) {
        step.now().all(Ballot.class).stream()
                .filter(
                        other ->
                                other.target().equals(heir) && other.voice().equals(ballot.voice()))
                .findFirst()
                .ifPresentOrElse(
                        other -> {
                            step.then(new Change.Remove(ballot, 0));
                            int both = other.count() + ballot.count();
                            step.then(
                                    new Change.Edit(
                                            other,
                                            new Ballot(other.id(), other.voice(), heir, both)));
                        },
                        () ->
                                step.then(
                                        new Change.Edit(
                                                ballot,
                                                new Ballot(
                                                        ballot.id(),
                                                        ballot.voice(),
                                                        heir,
                                                        ballot.count()))));
    }
}
