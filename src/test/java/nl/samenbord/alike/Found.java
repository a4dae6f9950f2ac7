package nl.samenbord.alike;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is found again of the bundles of a board when they are taken apart: a suggestion is right if
 * its two notes were in one bundle.
 */
record Found(List<Bundle> bundles, List<Found.Two> right, List<Found.Two> wrong) {
    /** Two notes that were suggested, and why. */
    record Two(Note one, Note other, List<String> shared) {
        boolean inOneLanguage() {
            return one.language().equals(other.language());
        }
    }

    static Found on(Board board) {
        Board apart = board.with(Bundle.class, Shelf.of(List.of()));
        List<Two> right = new ArrayList<>();
        List<Two> wrong = new ArrayList<>();
        for (Suggestion suggestion : Suggestions.on(apart)) {
            Two two =
                    new Two(
                            apart.note(suggestion.one().id()).orElseThrow(),
                            apart.note(suggestion.other().id()).orElseThrow(),
                            suggestion.shared());
            boolean together =
                    board.bundleOf(two.one().id()).isPresent()
                            && board.bundleOf(two.one().id())
                                    .equals(board.bundleOf(two.other().id()));
            (together ? right : wrong).add(two);
        }
        return new Found(board.bundles().list(), right, wrong);
    }

    /** The notes of a bundle that are written in one language, where there are at least two. */
    static List<List<Id>> inOneLanguage(Board board, Bundle bundle) {
        return bundle.notes().stream()
                .collect(Collectors.groupingBy(id -> board.note(id).orElseThrow().language()))
                .values()
                .stream()
                .filter(notes -> notes.size() > 1)
                .toList();
    }

    /** Whether at least half of these notes hang together by right suggestions. */
    boolean hangTogether(List<Id> notes) {
        return notes.stream()
                .anyMatch(
                        note -> {
                            Set<Id> reached = reached(note);
                            long together = notes.stream().filter(reached::contains).count();
                            return together > 1 && together * 2 >= notes.size();
                        });
    }

    private Set<Id> reached(Id from) {
        Set<Id> reached = new HashSet<>(Set.of(from));
        Predicate<Two> further =
                two -> reached.contains(two.one().id()) != reached.contains(two.other().id());
        while (right.stream().anyMatch(further)) {
            right.stream()
                    .filter(further)
                    .toList()
                    .forEach(two -> reached.addAll(List.of(two.one().id(), two.other().id())));
        }
        return reached;
    }

    static long inOneLanguage(List<Two> suggested) {
        return suggested.stream().filter(Two::inOneLanguage).count();
    }
}
