package nl.samenbord.merge;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Former;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Parked;
import nl.samenbord.board.People;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Proposal.Verdict;
import nl.samenbord.board.RandomChanges;
import nl.samenbord.board.Seating;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Voting;
import nl.samenbord.board.Welcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Boards as two laptops leave them after some time apart, with everything that can be on one. */
final class Laptops {
    private final Random random;
    private final RandomChanges changes;

    /** The same seed types the same. */
    Laptops(long seed) {
        random = new Random(seed);
        // other ids than those that are made here
        changes = new RandomChanges(~seed);
    }

    /** A grid of any size with something on it. */
    Board begun() {
        Board empty = Grids.asked(1 + random.nextInt(12), 1 + random.nextInt(6));
        return worked(empty, random.nextInt(60));
    }

    /** The board after so many more things were asked for, possible or not. */
    Board worked(Board board, int times) {
        Board now = board;
        for (int i = 0; i < times; i++) {
            if (random.nextInt(40) == 0 && !now.notes().isEmpty()) {
                now =
                        new Erasing(any(now, Note.class).orElseThrow().id(), now, List.of())
                                .from(now);
            } else {
                Change next = random.nextInt(3) == 0 ? other(now) : changes.next(now);
                now = next.on(now) instanceof Outcome.Done done ? done.board() : now;
            }
        }
        return now;
    }

    private <T extends Item> Optional<T> any(Board board, Class<T> sort) {
        Shelf<T> shelf = board.all(sort);
        return shelf.isEmpty()
                ? Optional.empty()
                : Optional.of(shelf.get(random.nextInt(shelf.size())));
    }

    private Change other(Board board) {
        return switch (random.nextInt(26)) {
            case 22 -> Change.Add.last(new Former(id(), words(), null, Dream.NONE));
            case 23 -> Change.Add.last(carried());
            case 24 ->
                    edit(
                            any(board, Carried.class)
                                    .map(
                                            c ->
                                                    random.nextBoolean()
                                                            ? c.turned(id())
                                                            : c.refusing(id())),
                            board);
            case 25 ->
                    edit(
                            any(board, Carried.class).map(c -> c.being(c.came().because(words()))),
                            board);
            case 20 -> Change.Add.last(new Baseline(id(), "c0", "", "Nu?", words()));
            case 21 -> edit(any(board, Baseline.class).map(b -> b.saying(words())), board);
            case 16 ->
                    edit(
                            any(board, Action.class)
                                    .map(
                                            a ->
                                                    random.nextBoolean()
                                                            ? a.by(words())
                                                            : a.saying(words())),
                            board);
            case 17 ->
                    edit(
                            any(board, Proposal.class)
                                    .map(
                                            p ->
                                                    p.decided(
                                                            List.of(Verdict.values())
                                                                    .get(random.nextInt(4)))),
                            board);
            case 18 -> edit(any(board, Theme.class).map(t -> t.wishing(words())), board);
            case 19 ->
                    edit(
                            any(board, Theme.class)
                                    .map(t -> t.being(t.progress().because(words()))),
                            board);
            case 0 -> Change.Add.last(new Parked(id(), words()));
            case 1 -> Change.Add.last(new Certainty(id(), "school", words()));
            case 2 -> theme(board);
            case 3 ->
                    edit(
                            any(board, Theme.class)
                                    .map(t -> t.titled(words()).placed(List.of("k0"), t.rows())),
                            board);
            case 4 -> edit(any(board, Parked.class).map(p -> new Parked(p.id(), words())), board);
            case 5 ->
                    edit(
                            any(board, Agreement.class)
                                    .map(a -> new Agreement(a.id(), a.what(), words(), a.when())),
                            board);
            case 6 ->
                    edit(
                            any(board, Agreement.class)
                                    .map(a -> new Agreement(a.id(), words(), a.who(), a.when())),
                            board);
            case 7 ->
                    edit(
                            any(board, Statement.class)
                                    .map(
                                            s ->
                                                    s.counting(
                                                            Map.of(
                                                                    "school",
                                                                    new Tally(
                                                                            random.nextInt(9),
                                                                            1,
                                                                            0)))),
                            board);
            case 8 -> edit(any(board, Bundle.class).map(b -> b.titled(words())), board);
            case 9 ->
                    edit(
                            any(board, Ballot.class)
                                    .map(
                                            b ->
                                                    new Ballot(
                                                            b.id(),
                                                            b.voice(),
                                                            b.target(),
                                                            random.nextInt(9))),
                            board);
            case 10 ->
                    edit(
                            any(board, Note.class)
                                    .map(n -> n.saying(n.text(), n.language(), words())),
                            board);
            case 11 ->
                    edit(
                            any(board, Note.class)
                                    .map(
                                            n ->
                                                    n.by("wens", "ouder", random.nextInt(6))
                                                            .marked(
                                                                    Mark.HELD,
                                                                    random.nextBoolean())),
                            board);
            case 12 ->
                    new Change.Tell(
                            board.voting(),
                            new Voting(
                                    random.nextInt(5),
                                    random.nextInt(3),
                                    random.nextBoolean(),
                                    List.of()));
            case 13 ->
                    new Change.Tell(
                            board.welcome(),
                            board.welcome()
                                    .with(new Welcome.Greeting("tr", words()))
                                    .telling(List.of(words())));
            case 14 ->
                    new Change.Tell(
                            board.programme(),
                            board.programme()
                                    .with(
                                            new Programme.Part(
                                                    id(),
                                                    words(),
                                                    random.nextInt(60),
                                                    "overview")));
            default -> meeting(board.meeting());
        };
    }

    private Change meeting(Meeting meeting) {
        return switch (random.nextInt(5)) {
            case 0 -> new Seating(meeting).at(1 + random.nextInt(5), "ouder", random.nextInt(5));
            case 1 -> new Seating(meeting).present("school", random.nextInt(9));
            case 2 -> new Seating(meeting).add();
            case 3 ->
                    new Change.Tell(
                            meeting,
                            meeting.keptUntil(LocalDate.of(2027, 1 + random.nextInt(3), 1)));
            default ->
                    new Change.Tell(
                            meeting,
                            meeting.seating(
                                    new People(meeting.people().present(), random.nextInt(400), 1),
                                    meeting.tables()));
        };
    }

    private Change theme(Board board) {
        List<Id> supports = new ArrayList<>();
        any(board, Note.class).ifPresent(note -> supports.add(note.id()));
        any(board, Bundle.class).ifPresent(bundle -> supports.add(bundle.id()));
        return Change.Add.last(new Theme(id(), words(), List.of(), List.of("r0"), supports));
    }

    private Change edit(Optional<? extends Item> after, Board board) {
        return after.<Change>map(item -> new Change.Edit(before(board, item), item))
                .orElseGet(() -> Changes.addAll(List.of()));
    }

    private static Item before(Board board, Item item) {
        return board.all(item.getClass()).stream()
                .filter(other -> other.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private Carried carried() {
        Carried.Sort[] sorts = Carried.Sort.values();
        return new Carried(
                id(),
                id(),
                sorts[random.nextInt(sorts.length)],
                null,
                words(),
                words(),
                "",
                Verdict.OPEN,
                Progress.NEW,
                List.of(),
                List.of());
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    private String words() {
        return "woorden " + random.nextInt(100_000);
    }
}
