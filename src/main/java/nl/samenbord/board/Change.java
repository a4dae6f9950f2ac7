package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step from a board to the next: small facts that say what they found and what they leave.
 * Together they are all that can ever happen to a board, but for erasing for good.
 */
public sealed interface Change {
    /** Makes this change on a board, or says why it can't. */
    Outcome on(Board board);

    /** The change that undoes this one, as far as it was made. */
    Change inverse();

    /** An item comes on its shelf, at that place or at the end if there are fewer. */
    record Add(Item item, int at) implements Change {
        /** An item comes last. */
        public static Add last(Item item) {
            return new Add(item, Integer.MAX_VALUE);
        }

        @Override
        public Outcome on(Board board) {
            return add(board, sort(item), item);
        }

        private <T extends Item> Outcome add(Board board, Class<T> sort, Item thing) {
            Shelf<T> shelf = board.all(sort);
            if (shelf.indexOf(thing.id()) >= 0) {
                return new Outcome.Refused(Refusal.ALREADY_THERE);
            }
            Refusal why = Rules.refusal(board, thing);
            if (why != null) {
                return new Outcome.Refused(why);
            }
            int place = Math.clamp(at, 0, shelf.size());
            return new Outcome.Done(
                    board.with(sort, shelf.with(sort.cast(thing), place)), new Add(thing, place));
        }

        @Override
        public Change inverse() {
            return new Remove(item, at);
        }
    }

    /** An item goes from its shelf, where it stood at that place. */
    record Remove(Item item, int at) implements Change {
        @Override
        public Outcome on(Board board) {
            return remove(board, sort(item));
        }

        private <T extends Item> Outcome remove(Board board, Class<T> sort) {
            Shelf<T> shelf = board.all(sort);
            int place = shelf.indexOf(item.id());
            if (place < 0) {
                return new Outcome.Refused(Refusal.GONE);
            }
            if (!shelf.get(place).equals(item)) {
                return new Outcome.Refused(Refusal.CHANGED_SINCE);
            }
            boolean canBeNamed =
                    item instanceof Note || item instanceof Bundle || item instanceof Theme;
            if (canBeNamed && Rules.inUse(board, item.id())) {
                return new Outcome.Refused(Refusal.IN_USE);
            }
            return new Outcome.Done(
                    board.with(sort, shelf.without(place)), new Remove(item, place));
        }

        @Override
        public Change inverse() {
            return new Add(item, at);
        }
    }

    /** An item becomes another under the same id; only what differs between the two is changed. */
    record Edit(Item before, Item after) implements Change {
        public Edit {
            if (!before.id().equals(after.id()) || before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("an edit is of one item");
            }
        }

        @Override
        public Outcome on(Board board) {
            return edit(board, sort(before));
        }

        private <T extends Item> Outcome edit(Board board, Class<T> sort) {
            Shelf<T> shelf = board.all(sort);
            int place = shelf.indexOf(before.id());
            if (place < 0) {
                return new Outcome.Refused(Refusal.GONE);
            }
            T now = shelf.get(place);
            Optional<T> next = Difference.between(before, after).on(now);
            if (next.isEmpty()) {
                return new Outcome.Refused(Refusal.CHANGED_SINCE);
            }
            Refusal why = Rules.refusal(board, next.get());
            if (why != null) {
                return new Outcome.Refused(why);
            }
            return new Outcome.Done(
                    board.with(sort, shelf.replaced(place, next.get())), new Edit(now, next.get()));
        }

        @Override
        public Change inverse() {
            return new Edit(after, before);
        }
    }

    /** One of the facts becomes another; only what differs between the two is changed. */
    record Tell(Fact before, Fact after) implements Change {
        public Tell {
            if (before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("a fact stays of its sort");
            }
        }

        @Override
        public Outcome on(Board board) {
            Fact now = board.facts().like(before);
            Optional<Fact> next = Difference.between(before, after).on(now);
            return next.<Outcome>map(
                            fact -> new Outcome.Done(board.with(fact), new Tell(now, fact)))
                    .orElseGet(() -> new Outcome.Refused(Refusal.CHANGED_SINCE));
        }

        @Override
        public Change inverse() {
            return new Tell(after, before);
        }
    }

    /** Several changes as one step: all of them or none. */
    record Together(List<Change> parts) implements Change {
        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public Outcome on(Board board) {
            Board next = board;
            List<Change> did = new ArrayList<>(parts.size());
            for (Change part : parts) {
                switch (part.on(next)) {
                    case Outcome.Done done -> {
                        next = done.board();
                        did.add(done.did());
                    }
                    case Outcome.Refused refused -> {
                        return refused;
                    }
                }
            }
            return new Outcome.Done(next, new Together(did));
        }

        @Override
        public Change inverse() {
            return new Together(parts.reversed().stream().map(Change::inverse).toList());
        }
    }

    @SuppressWarnings("unchecked") // every item is a final record, so its class is its sort
    private static <T extends Item> Class<T> sort(Item item) {
        return (Class<T>) item.getClass();
    }
}
