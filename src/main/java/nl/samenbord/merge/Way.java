package nl.samenbord.merge;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Change;
import nl.samenbord.board.Fact;
import nl.samenbord.board.Facts;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The way from one board to another as one change. It first lets go of what points at something, so
 * that each step on it is possible.
 */
final class Way {
    private final List<Change> steps = new ArrayList<>();
    private final Board to;
    private Board now;

    private Way(Board from, Board to) {
        this.now = from;
        this.to = to;
    }

    /** The change; what is on both boards must stand in the same order on both. */
    static Change between(Board from, Board to) {
        Way way = new Way(from, to);
        facts(from, to).forEach(way::step);
        way.letGo();
        way.arrive();
        return new Change.Together(way.steps);
    }

    /** What is told otherwise. */
    static List<Change> facts(Board from, Board to) {
        List<Fact> before = facts(from.facts());
        List<Fact> after = facts(to.facts());
        List<Change> told = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                told.add(new Change.Tell(before.get(i), after.get(i)));
            }
        }
        return told;
    }

    private static List<Fact> facts(Facts facts) {
        return List.of(
                facts.meeting(),
                facts.parking(),
                facts.dream(),
                facts.programme(),
                facts.voting(),
                facts.welcome());
    }

    private void letGo() {
        remove(Ballot.class, (old, next) -> !old.target().equals(next.target()));
        remove(Action.class, (_, _) -> false);
        remove(Proposal.class, (_, _) -> false);
        remove(Theme.class, (_, _) -> false);
        for (Theme theme : now.all(Theme.class)) {
            Set<Object> wanted = new HashSet<>();
            to.all(Theme.class).find(theme.id()).ifPresent(next -> wanted.addAll(next.supports()));
            edit(
                    theme,
                    theme.supportedBy(theme.supports().stream().filter(wanted::contains).toList()));
        }
        remove(Bundle.class, (_, _) -> false);
        for (Bundle bundle : now.bundles()) {
            Set<Object> wanted = new HashSet<>();
            to.bundles().find(bundle.id()).ifPresent(next -> wanted.addAll(next.notes()));
            edit(bundle, bundle.holding(bundle.notes().stream().filter(wanted::contains).toList()));
        }
        for (Class<? extends Item> sort :
                List.of(
                        Note.class,
                        Binned.class,
                        Statement.class,
                        Parked.class,
                        Agreement.class,
                        Certainty.class,
                        Baseline.class,
                        Former.class,
                        Carried.class,
                        Given.class)) {
            remove(sort, (_, _) -> false);
        }
    }

    private void arrive() {
        for (Class<? extends Item> sort :
                List.of(
                        Note.class,
                        Binned.class,
                        Bundle.class,
                        Ballot.class,
                        Theme.class,
                        Action.class,
                        Proposal.class,
                        Statement.class,
                        Parked.class,
                        Agreement.class,
                        Certainty.class,
                        Baseline.class,
                        Former.class,
                        Carried.class,
                        Given.class)) {
            arrive(sort);
        }
    }

    private <T extends Item> void remove(Class<T> sort, BiPredicate<T, T> anew) {
        Map<?, T> next = Side.byId(to.all(sort).list());
        for (T old : now.all(sort)) {
            T after = next.get(old.id());
            if (after == null || anew.test(old, after)) {
                step(new Change.Remove(old, 0));
            }
        }
    }

    private <T extends Item> void arrive(Class<T> sort) {
        Shelf<T> wanted = to.all(sort);
        Map<?, T> here = Side.byId(now.all(sort).list());
        for (int place = 0; place < wanted.size(); place++) {
            T item = wanted.get(place);
            T old = here.get(item.id());
            if (old == null) {
                step(new Change.Add(item, place));
            } else {
                edit(old, item);
            }
        }
    }

    private void edit(Item before, Item after) {
        if (!before.equals(after)) {
            step(new Change.Edit(before, after));
        }
    }

    private void step(Change change) {
        switch (change.on(now)) {
            case Outcome.Done done -> {
                now = done.board();
                steps.add(done.did());
            }
            case Outcome.Refused refused ->
                    throw new IllegalStateException("no way: " + refused.why());
        }
    }
}
