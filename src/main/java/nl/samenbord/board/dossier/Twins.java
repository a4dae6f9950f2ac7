package nl.samenbord.board.dossier;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the files in a folder that hold the same session, so that it is told only once. */
final class Twins {
    private final List<Filed> once = new ArrayList<>();
    private final Map<String, Set<Id>> notes = new HashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();

    private Twins() {}

    /**
     * Each session once, under the file that was saved last and in which something is written:
     * first those that have a file of their own, then what is only a copy of something (a PDF, a
     * copy that points at nobody).
     */
    static List<Filed> once(Collection<Filed> all) {
        List<Filed> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparing(Twins::isNameless)
                        .thenComparing(Filed::isPdf)
                        .thenComparing(filed -> !filed.isWritten())
                        .thenComparingLong(filed -> -filed.revision())
                        .thenComparingInt(filed -> filed.name().length())
                        .thenComparing(Filed::name));
        Twins twins = new Twins();
        sorted.forEach(twins::put);
        return List.copyOf(twins.once);
    }

    private void put(Filed filed) {
        for (int i = 0; i < once.size(); i++) {
            Filed one = once.get(i);
            if (isSame(one, filed)) {
                once.set(i, one.with(filed, copy(one, filed)));
                return;
            }
        }
        once.add(filed);
    }

    /** What is made to say less than its session can't be laid together with it. */
    private static CopyOfIt copy(Filed of, Filed other) {
        boolean whole = !isNameless(other) && !other.isPdf();
        return whole
                ? CopyOfIt.of(other.name(), other.board(), of.board())
                : CopyOfIt.plain(other.name());
    }

    private boolean isSame(Filed one, Filed other) {
        return switch (one.evening().and(other.evening())) {
            case ONE -> true;
            case TWO, UNSURE -> false;
            case STRANGERS -> isAlike(one, other);
        };
    }

    private boolean isAlike(Filed one, Filed other) {
        if (isNameless(other)) {
            return half(texts(one), texts(other));
        }
        if (notes(one).isEmpty() && notes(other).isEmpty()) {
            return one.board().equals(other.board());
        }
        return half(notes(one), notes(other));
    }

    /** A copy that points at nobody says neither whose meeting it was nor when. */
    private static boolean isNameless(Filed filed) {
        Meeting meeting = filed.board().meeting();
        return filed.school().isEmpty() && meeting.when().date() == null && filed.isWritten();
    }

    private static boolean half(Set<?> one, Set<?> other) {
        Set<?> smaller = one.size() < other.size() ? one : other;
        Set<?> larger = one.size() < other.size() ? other : one;
        long shared = smaller.stream().filter(larger::contains).count();
        return shared > 0 && shared * 2 >= smaller.size();
    }

    private Set<Id> notes(Filed filed) {
        return notes.computeIfAbsent(filed.name(), _ -> ids(filed.board()));
    }

    private static Set<Id> ids(Board board) {
        Set<Id> ids = new HashSet<>();
        board.notes().forEach(note -> ids.add(note.id()));
        return ids;
    }

    private Set<String> texts(Filed filed) {
        return texts.computeIfAbsent(
                filed.name(),
                _ ->
                        filed.board().notes().stream()
                                .filter(Note::isForTheRoom)
                                .map(note -> note.cell().code() + " " + Words.folded(note.text()))
                                .collect(Collectors.toSet()));
    }
}
