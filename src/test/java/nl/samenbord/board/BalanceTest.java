package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

final class BalanceTest {
    @Test
    void everyNoteIsCountedOnceAtItsTableInItsRoundForItsVoice() {
        long seed = new Random().nextLong();
        System.out.println("BalanceTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Board board = board();
            List<Note> notes = new ArrayList<>();
            for (int n = random.nextInt(40); n > 0; n--) {
                String voice = random.nextBoolean() ? "ouder" : "school";
                notes.add(note(random.nextInt(8), voice, random.nextInt(3)));
            }
            Balance balance = new Balance(board.with(Note.class, Shelf.of(notes)));
            int sum = 0;
            List<Integer> tables =
                    Stream.concat(
                                    board.meeting().tables().stream().map(Table::number),
                                    balance.strays().stream())
                            .toList();
            for (int table : tables) {
                for (String voice : List.of("ouder", "school")) {
                    int all = 0;
                    for (int round : balance.rounds()) {
                        all += balance.notes(table, voice, round);
                    }
                    assertEquals(all, balance.notes(table, voice), "seed " + seed);
                    assertTrue(all <= balance.most(), "seed " + seed);
                    sum += all;
                }
            }
            assertEquals(notes.size(), sum, "seed " + seed);
        }
    }

    @Test
    void whoSitsAtATableAndWasNotHeardIsTold() {
        Board board =
                board().with(
                                Note.class,
                                Shelf.of(
                                        List.of(
                                                note(1, "ouder", 1),
                                                note(1, "school", 2),
                                                note(2, "ouder", 1))));
        assertEquals(List.of("2 school", "3 niemand"), told(new Balance(board).silent(0)));
        assertEquals(
                List.of("1 school", "2 school", "3 niemand"), told(new Balance(board).silent(1)));
        assertEquals(
                List.of("1 ouder", "2 niemand", "3 niemand"), told(new Balance(board).silent(2)));
    }

    @Test
    void whereNobodyCountedWhoSitsThereOnlySilenceOfAllIsTold() {
        Board board = Grids.board(1, 1).with(Note.class, Shelf.of(List.of(note(1, "ouder", 0))));
        assertEquals(
                List.of("2 niemand", "3 niemand", "4 niemand", "5 niemand", "6 niemand"),
                told(new Balance(board).silent(0)));
    }

    @Test
    void aTableThatIsTakenAwayLeavesItsNumberOnItsNotes() {
        Board board = board().with(Note.class, Shelf.of(List.of(note(2, "ouder", 0))));
        Outcome.Done gone = done(new Seating(board.meeting()).remove(2), board);
        assertEquals(2, gone.board().notes().get(0).table());
        assertEquals(List.of(2), new Balance(gone.board()).strays());
        assertEquals(board, done(gone.did().inverse(), gone.board()).board());
        Board again = done(new Seating(gone.board().meeting()).add(), gone.board()).board();
        assertEquals(
                List.of(1, 2, 3), again.meeting().tables().stream().map(Table::number).toList());
    }

    @Test
    void everybodyCanBeSeatedAndCounted() {
        Board board = board();
        board = done(new Seating(board.meeting()).present("ouder", 41), board).board();
        board = done(new Seating(board.meeting()).at(3, "school", 0), board).board();
        board = done(new Seating(board.meeting()).host(3, " lid ouderraad\n"), board).board();
        board = done(new Seating(board.meeting()).languages(3, List.of("nl", "tr")), board).board();
        assertEquals(
                new Table(3, Map.of("ouder", 5), "lid ouderraad", List.of("nl", "tr")),
                board.meeting().tables().get(2));
        Attendance attendance = new Attendance(board);
        assertEquals(41, attendance.people("ouder"));
        assertEquals(15, attendance.atTables("ouder"));
        assertEquals(4, attendance.people("school"), "nobody counted them, so as they sit");
    }

    @Test
    void roundsGoRoundAndThereAreAsManyAsWereWritten() {
        Rounds two = new Rounds(board());
        assertEquals(List.of(1, 2, 0), List.of(two.after(0), two.after(1), two.after(2)));
        Board board = board().with(Note.class, Shelf.of(List.of(note(1, "ouder", 3))));
        assertEquals(List.of(0, 1, 2, 3), new Rounds(board).all().boxed().toList());
    }

    private static Board board() {
        Board board = Grids.board(2, 2);
        List<Table> tables =
                Stream.of(1, 2, 3)
                        .map(n -> new Table(n, Map.of("ouder", 5, "school", 2), "", List.of()))
                        .toList();
        return board.with(board.meeting().seating(People.NONE, tables));
    }

    private static Note note(int table, String voice, int round) {
        return Note.of(new Cell(0, 0), "wens", voice, "Koffie")
                .by("wens", voice, table)
                .inRound(round);
    }

    private static List<String> told(List<Balance.Silence> silent) {
        return silent.stream()
                .map(
                        one -> {
                            Voice voice = one.voice();
                            return one.table() + " " + (voice == null ? "niemand" : voice.id());
                        })
                .toList();
    }

    private static Outcome.Done done(Change change, Board board) {
        return assertInstanceOf(Outcome.Done.class, change.on(board));
    }
}
