package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AlreadyThereTest {
    private static Note note(String text) {
        return Boards.note(Boards.A1, text);
    }

    @Test
    void twoEqualRowsStayTwoAndOnlyWhatIsMoreIsNew() {
        Board board = Boards.with(note("koffie"), note("koffie"), note("thee"));
        List<Note> rows = List.of(note("koffie"), note("koffie"), note("koffie"), note("thee"));
        assertEquals(List.of(rows.get(2)), AlreadyThere.newOn(board, rows));
        assertEquals(rows, AlreadyThere.newOn(Boards.with(), rows));
    }

    @Test
    void whatLiesInTheBinIsThere() {
        Note thrown = note("koffie");
        Board board =
                Boards.with().with(Binned.class, Shelf.of(List.of(new Binned(thrown, List.of()))));
        assertEquals(List.of(), AlreadyThere.newOn(board, List.of(note("koffie"))));
    }

    @Test
    void anotherPlaceKindVoiceTableOrRoundIsAnotherNote() {
        Note there = note("koffie");
        Board board = Boards.with(there);
        List<Note> others =
                List.of(
                        Boards.note(Boards.B2, "koffie"),
                        there.by("eis", "ouder", 0),
                        there.by("wens", "school", 0),
                        there.by("wens", "ouder", 3),
                        there.inRound(2),
                        note("Koffie"));
        assertEquals(others, AlreadyThere.newOn(board, others));
    }

    @Test
    void whatIsTheSameToAReaderIsTheSame() {
        Board board = Boards.with(note("e\u0301e\u0301n\u00A0ko\u00ADffie"));
        assertEquals(List.of(), AlreadyThere.newOn(board, List.of(note("één koffie"))));
    }
}
