package nl.samenbord.board;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings back what an earlier board of the same session held, as a change like any other. What was
 * erased for good meanwhile stays away.
 */
public final class Earlier {
    static final List<Class<? extends Item>> PLAIN =
            List.of(
                    Binned.class,
                    Note.class,
                    Statement.class,
                    Parked.class,
                    Agreement.class,
                    Certainty.class,
                    Baseline.class,
                    Former.class,
                    Carried.class,
                    Given.class);

    /** Each may name items of the sorts before it. */
    static final List<Class<? extends Item>> NAMING =
            List.of(Bundle.class, Ballot.class, Theme.class, Action.class, Proposal.class);

    private final Board board;

    /** This is how the session was. */
    public Earlier(Board board) {
        this.board = board;
    }

    /** The earlier board as far as it may come back beside that of now. */
    public Board asFarAsMayBe(Board now) {
        Board left = board;
        for (Id id : now.erased()) {
            if (!left.erased().contains(id)) {
                left = new Erasing(id, left, List.of()).from(left);
            }
        }
        return left;
    }

    /** Makes of the board of now what was then. */
    public Change whole(Board now) {
        Board then = asFarAsMayBe(now);
        OneStep step = new OneStep(now);
        if (NAMING.stream().anyMatch(sort -> !now.all(sort).equals(then.all(sort)))
                || !now.notes().equals(then.notes())) {
            // nothing that is named can go, so what names goes first and comes back last
            NAMING.reversed().forEach(sort -> removeAll(step, sort));
        }
        PLAIN.forEach(sort -> bring(step, then, sort));
        NAMING.forEach(sort -> bring(step, then, sort));
        tell(step, then, Facts::meeting);
        tell(step, then, Facts::parking);
        tell(step, then, Facts::dream);
        tell(step, then, Facts::programme);
        tell(step, then, Facts::voting);
        tell(step, then, Facts::welcome);
        return step.change();
    }

    /** Brings back one note as it was then; empty if there is nothing to bring back. */
    public Optional<Change> note(Board now, Id id) {
        Note then = asFarAsMayBe(now).note(id).orElse(null);
        Note here = now.note(id).orElse(null);
        if (then == null || then.equals(here)) {
            return Optional.empty();
        }
        if (here != null) {
            return Optional.of(new Change.Edit(here, then));
        }
        OneStep step = new OneStep(now);
        Optional<Binned> binned = now.all(Binned.class).find(id);
        binned.ifPresent(in -> step.then(new Change.Remove(in, 0)));
        step.then(Change.Add.last(then));
        binned.ifPresent(in -> in.ballots().forEach(b -> step.then(Change.Add.last(b))));
        return Optional.of(step.change());
    }

    private static <T extends Item> void removeAll(OneStep step, Class<T> sort) {
        step.now().all(sort).list().reversed().forEach(i -> step.then(new Change.Remove(i, 0)));
    }

    private static <T extends Item> void bring(OneStep step, Board then, Class<T> sort) {
        List<T> wanted = then.all(sort).list();
        Set<Id> stay = inOrder(step.now().all(sort), wanted);
        for (T item : step.now().all(sort).list().reversed()) {
            if (!stay.contains(item.id())) {
                step.then(new Change.Remove(item, 0));
            }
        }
        for (int place = 0; place < wanted.size(); place++) {
            T item = wanted.get(place);
            if (!stay.contains(item.id())) {
                step.then(new Change.Add(item, place));
            } else {
                T here = step.now().all(sort).get(place);
                if (!here.equals(item)) {
                    step.then(new Change.Edit(here, item));
                }
            }
        }
    }

    /** Those that can stay where they are, because they stand in the same order on both. */
    private static Set<Id> inOrder(Shelf<?> now, List<? extends Item> wanted) {
        Map<Id, Integer> places = new HashMap<>();
        now.forEach(item -> places.put(item.id(), places.size()));
        Set<Id> stay = new HashSet<>();
        int last = -1;
        for (Item item : wanted) {
            int place = Objects.requireNonNullElse(places.get(item.id()), -1);
            if (place > last) {
                stay.add(item.id());
                last = place;
            }
        }
        return stay;
    }

    private static void tell(OneStep step, Board then, Function<Facts, Fact> which) {
        Fact before = which.apply(step.now().facts());
        Fact after = which.apply(then.facts());
        if (!before.equals(after)) {
            step.then(new Change.Tell(before, after));
        }
    }
}
