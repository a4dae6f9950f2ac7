package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class StandingsTest {
    private static final Cell FIRST = new Cell(0, 0);

    private final Board empty = Grids.board(3, 2);
    private final String parent = empty.template().voices().get(0).id();
    private final String school = empty.template().voices().get(1).id();

    /** Notes in one cell, called 0, 1, 2 …, with so many dots by each of two voices. */
    private Board board(int[][] dots) {
        List<Note> notes = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        String kind = empty.template().kinds().getFirst().id();
        for (int i = 0; i < dots.length; i++) {
            Note note = Note.of(FIRST, kind, parent, "" + i);
            notes.add(note);
            ballots.add(new Ballot(Id.fresh(), parent, note.id(), dots[i][0]));
            ballots.add(new Ballot(Id.fresh(), school, note.id(), dots[i][1]));
        }
        return empty.with(Note.class, Shelf.of(notes)).with(Ballot.class, Shelf.of(ballots));
    }

    private static List<String> order(Board board) {
        return Standings.of(board).stream().map(one -> name(one.posted())).toList();
    }

    private static String name(Posted posted) {
        return posted instanceof Posted.Loose loose ? loose.note().text() : "bundle";
    }

    @Test
    void theFirstChoiceOfEachVoiceIsAtTheTopHoweverFewPeopleItHas() {
        Board board = board(new int[][] {{40, 1}, {38, 0}, {36, 0}, {3, 9}});
        assertEquals(List.of("0", "3"), order(board).subList(0, 2));
    }

    @Test
    void ofTwoFirstChoicesTheOneThatTheOthersLikeMoreComesFirst() {
        Board board = board(new int[][] {{40, 0}, {20, 9}, {30, 8}});
        assertEquals(List.of("1", "0", "2"), order(board));
    }

    @Test
    void manyThatTieAreNotSetAboveOneThatStandsOut() {
        // by school all of 1 to 4 got one dot: none of them is its second choice
        Board board = board(new int[][] {{9, 5}, {1, 1}, {0, 1}, {0, 1}, {0, 1}, {8, 0}});
        assertEquals(List.of("0", "5"), order(board).subList(0, 2));
    }

    @Test
    void whatGotNoDotsIsLeftOutAndTiesShareAPlace() {
        Board board = board(new int[][] {{2, 2}, {5, 5}, {2, 2}, {0, 0}, {1, 1}});
        List<Standings.Standing> standings = Standings.of(board);
        assertEquals(List.of("1", "0", "2", "4"), order(board));
        assertEquals(List.of(1, 2, 2, 4), standings.stream().map(s -> s.place()).toList());
        assertEquals(
                List.of(false, true, true, false), standings.stream().map(s -> s.tied()).toList());
    }

    @Test
    void onlyWhatGotTheSameDotsOfEveryVoiceIsCalledATieAndEachTellsWhoseChoiceItIs() {
        Board board = board(new int[][] {{6, 0}, {0, 4}, {3, 1}, {3, 1}, {1, 3}});
        List<Standings.Standing> standings = Standings.of(board);
        List<String> told =
                standings.stream()
                        .map(
                                s ->
                                        name(s.posted())
                                                + " "
                                                + s.by().place()
                                                + s.by().voices()
                                                + (s.tied() ? " tie" : ""))
                        .toList();
        assertEquals(List.of("0 1[" + parent + "]", "1 1[" + school + "]"), told.subList(0, 2));
        assertEquals("4 2[" + school + "]", told.get(2));
        assertEquals(
                List.of("2 2[" + parent + "] tie", "3 2[" + parent + "] tie"), told.subList(3, 5));
        assertEquals(
                List.of(parent, school),
                Standings.of(board(new int[][] {{5, 5}})).getFirst().by().voices());
    }

    @Test
    void theHighestKeepTiesTogetherAndLeaveATieOutForWhichThereIsNoRoom() {
        Board board = board(new int[][] {{9, 9}, {5, 5}, {2, 2}, {2, 2}, {1, 1}});
        assertEquals(List.of("0", "1"), highest(board, 3));
        assertEquals(List.of("0", "1", "2", "3"), highest(board, 4));
        assertEquals(List.of("0", "1", "2", "3", "4"), highest(board, 5));
        Board alike = board(new int[][] {{1, 1}, {1, 1}, {1, 1}});
        assertEquals(List.of("0", "1", "2"), highest(alike, 2));
    }

    private static List<String> highest(Board board, int most) {
        return Standings.highest(Standings.of(board), most).stream()
                .map(one -> name(one.posted()))
                .toList();
    }

    @Test
    void moreDotsFromEveryoneNeverStandLower() {
        long seed = Seed.of(StandingsTest.class);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int[][] dots = new int[12][];
            for (int i = 0; i < dots.length; i++) {
                dots[i] = new int[] {random.nextInt(6), random.nextInt(4)};
            }
            List<String> order = order(board(dots));
            for (int a = 0; a < dots.length; a++) {
                for (int b = 0; b < dots.length; b++) {
                    boolean above = dots[a][0] > dots[b][0] && dots[a][1] > dots[b][1];
                    boolean both = order.contains("" + a) && order.contains("" + b);
                    boolean right = order.indexOf("" + a) < order.indexOf("" + b);
                    assertTrue(!above || !both || right, "seed " + seed);
                }
            }
        }
    }

    @Test
    void aColumnsStrongestAreThoseWithMostDotsAndItsFirstNotesWhereThereAreNone() {
        int[][] none = new int[8][2];
        assertEquals(List.of("0", "1", "2", "3", "4"), strongest(board(none)));
        int[][] some = {{0, 0}, {1, 0}, {4, 1}, {0, 0}};
        assertEquals(List.of("2", "1"), strongest(board(some)));
        int[][] ties = {{1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}};
        assertEquals(7, strongest(board(ties)).size());
        assertEquals(List.of(), Strongest.of(board(some), 1));
    }

    private static List<String> strongest(Board board) {
        return Strongest.of(board, 0).stream().map(StandingsTest::name).toList();
    }
}
