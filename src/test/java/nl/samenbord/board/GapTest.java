package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

final class GapTest {
    @Test
    void whatMattersToOneVoiceAndLittleToTheOtherIsListedWidestFirst() {
        Board board =
                VotedBoards.given(
                        new int[] {20, 0}, new int[] {4, 6}, new int[] {12, 0}, new int[] {4, 4});
        assertEquals(List.of("1 keuze 0", "2 keuze 2"), told(gaps(board, "ouder", "school")));
        assertEquals(List.of("1 keuze 1", "2 keuze 3"), told(gaps(board, "school", "ouder")));
    }

    @Test
    void whatTiesSharesItsPlace() {
        Board board =
                VotedBoards.given(
                        new int[] {30, 0}, new int[] {30, 0}, new int[] {0, 9}, new int[] {0, 1});
        assertEquals(List.of("1 keuze 0", "1 keuze 1"), told(gaps(board, "ouder", "school")));
    }

    @Test
    void aVoiceThatGaveNothingHasNoGaps() {
        Board board = VotedBoards.given(new int[] {30, 0}, new int[] {2, 0});
        assertEquals(List.of(), gaps(board, "ouder", "school"));
        assertEquals(List.of(), gaps(board, "school", "ouder"));
    }

    @Test
    void manyPeopleWeighNoMoreThanFew() {
        long seed = new Random().nextLong();
        System.out.println("GapTest seed " + seed);
        VotedBoards boards = new VotedBoards(seed);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            Board board = boards.next();
            Board crowd = tripled(board);
            for (List<String> pair :
                    List.of(List.of("ouder", "school"), List.of("school", "ouder"))) {
                List<Gap> few = gaps(board, pair.getFirst(), pair.getLast());
                List<Gap> many = gaps(crowd, pair.getFirst(), pair.getLast());
                assertEquals(places(few), places(many), "seed " + seed);
                found += few.size();
            }
            Set<Id> both = new HashSet<>(ids(gaps(board, "ouder", "school")));
            both.retainAll(ids(gaps(board, "school", "ouder")));
            assertEquals(Set.of(), both, "seed " + seed);
        }
        assertTrue(found > 50, "seed " + seed);
    }

    /** Three times as many parents who think the same. */
    private static Board tripled(Board board) {
        List<Ballot> ballots =
                board.all(Ballot.class).stream()
                        .map(
                                b ->
                                        b.voice().equals("ouder")
                                                ? new Ballot(
                                                        b.id(), "ouder", b.target(), 3 * b.count())
                                                : b)
                        .toList();
        return board.with(Ballot.class, Shelf.of(ballots));
    }

    private static List<Gap> gaps(Board board, String high, String low) {
        return Gap.between(board, board.template().voice(high), board.template().voice(low));
    }

    private static List<String> told(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> gap.place() + " " + ((Posted.Loose) gap.posted()).note().text())
                .toList();
    }

    private static List<String> places(List<Gap> gaps) {
        return gaps.stream().map(gap -> gap.place() + " " + gap.posted().id()).toList();
    }

    private static Set<Id> ids(List<Gap> gaps) {
        return gaps.stream().map(gap -> gap.posted().id()).collect(Collectors.toSet());
    }
}
