package nl.samenbord.merge;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.merge.Side.Placed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Puts notes and dots on the board or in the bin, in the order of both sides. */
record Shelves(Trio trio, List<Placed> notes, List<Ballot> ballots, Targets targets) {
    /** The notes on the board. */
    List<Note> onBoard() {
        return arranged(
                Note.class,
                notes.stream().filter(each -> !each.binned()).map(Placed::note).toList());
    }

    /** The notes in the bin, with the dots they had. */
    List<Binned> inBin() {
        return arranged(
                Binned.class,
                notes.stream().filter(Placed::binned).map(each -> binned(each.note())).toList());
    }

    private Binned binned(Note note) {
        Map<Id, Ballot> dots = new LinkedHashMap<>();
        ballots.stream()
                .filter(each -> each.target().equals(note.id()))
                .forEach(each -> dots.put(each.id(), each));
        return new Binned(note, inOrder(note.id(), dots));
    }

    /** As they lie in one of the bins, if all of them lie there. */
    private List<Ballot> inOrder(Id note, Map<Id, Ballot> dots) {
        return Stream.of(trio.mine(), trio.theirs())
                .flatMap(side -> side.board().all(Binned.class).find(note).stream())
                .map(binned -> binned.ballots().stream().map(Ballot::id).toList())
                .filter(ids -> Set.copyOf(ids).equals(dots.keySet()))
                .findFirst()
                .orElseGet(() -> dots.keySet().stream().sorted(Trio.BY_ID).toList())
                .stream()
                .map(dots::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The dots of what is on the board. */
    List<Ballot> dots() {
        return arranged(
                Ballot.class,
                ballots.stream().filter(dots -> !targets.isBinned(dots.target())).toList());
    }

    /** What is new on both sides stands beside what it was made of; the rest comes last. */
    private <T extends Item> List<T> arranged(Class<T> sort, List<T> items) {
        Map<Id, T> byId = Side.byId(items);
        List<Id> order =
                new ArrayList<>(
                        Trio.order()
                                .of(ids(trio.mine(), sort, byId), ids(trio.theirs(), sort, byId)));
        Set<Id> placed = new LinkedHashSet<>(order);
        List<Id> last = new ArrayList<>();
        Id previous = null;
        for (T item : items) {
            Id id = item.id();
            if (placed.add(id)) {
                boolean fresh = !trio.mine().knows(id) && !trio.theirs().knows(id);
                if (fresh && previous != null) {
                    order.add(order.indexOf(previous) + 1, id);
                } else {
                    last.add(id);
                }
            }
            previous = id;
        }
        last.sort(Trio.BY_ID);
        order.addAll(last);
        return order.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static <T extends Item> List<Id> ids(Side side, Class<T> sort, Map<Id, T> wanted) {
        return side.board().all(sort).stream().map(Item::id).filter(wanted::containsKey).toList();
    }
}
