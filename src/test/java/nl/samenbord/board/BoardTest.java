package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class BoardTest {
    private final Cell cell = new Cell(0, 0);
    private final Note shown = Note.of(cell, "wens", "ouder", "Koffie");
    private final Note hidden = Note.of(cell, "wens", "school", "geheim").hidden(true);
    private final Bundle bundle =
            new Bundle(Id.fresh(), "Samen", cell, List.of(shown.id(), hidden.id()), "", null);
    private final Board board =
            Grids.board(2, 2)
                    .with(Note.class, Shelf.of(List.of(shown, hidden)))
                    .with(Bundle.class, Shelf.of(List.of(bundle)))
                    .with(
                            Ballot.class,
                            Shelf.of(
                                    List.of(
                                            new Ballot(Id.fresh(), "ouder", shown.id(), 2),
                                            new Ballot(Id.fresh(), "ouder", bundle.id(), 3),
                                            new Ballot(Id.fresh(), "school", hidden.id(), 5))));

    @Test
    void theRoomNeverGetsAHiddenNoteNorItsTraces() {
        Board room = board.forTheRoom();
        assertEquals(List.of(shown), room.notes().list());
        assertEquals(List.of(shown.id()), room.bundles().get(0).notes());
        assertEquals(2, room.all(Ballot.class).size());
        assertTrue(Rules.firstBreach(room).isEmpty());
    }

    @Test
    void aBundleHasItsOwnDotsAndThoseOfItsNotes() {
        Dots dots = new Dots(board);
        assertEquals(5, dots.of(bundle.id(), "ouder"));
        assertEquals(5, dots.of(bundle.id(), "school"));
        assertEquals(2, dots.of(shown.id(), "ouder"));
    }

    @Test
    void tiesShareAPlaceAndNoneIsLeftOut() {
        Note second = Note.of(cell, "wens", "ouder", "Thee");
        Note third = Note.of(cell, "wens", "ouder", "Taart");
        Note fourth = Note.of(cell, "wens", "ouder", "Soep");
        Board dotted =
                Grids.board(1, 1)
                        .with(Note.class, Shelf.of(List.of(shown, second, third, fourth)))
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(
                                                new Ballot(Id.fresh(), "ouder", third.id(), 5),
                                                new Ballot(Id.fresh(), "ouder", shown.id(), 2),
                                                new Ballot(Id.fresh(), "ouder", second.id(), 2))));
        List<Integer> places =
                Ranking.of(dotted, "ouder", 2).stream().map(Ranking.Ranked::place).toList();
        assertEquals(List.of(1, 2, 2), places);
        assertEquals(List.of(), Ranking.of(dotted, "school", 2));
    }

    @Test
    void whatHangsInACellIsBundlesAndLooseNotes() {
        Note loose = Note.of(cell, "verwachting", "ouder", "Bel eerst");
        Board more = board.with(Note.class, Shelf.of(List.of(shown, hidden, loose)));
        assertEquals(
                List.of(new Posted.Laid(bundle, List.of(shown, hidden)), new Posted.Loose(loose)),
                Posted.on(more).get(cell));
    }

    @Test
    void aCellIsNamedByLetterAndNumber() {
        assertEquals("D1", new Cell(3, 0).code());
        assertEquals(Optional.of(new Cell(25, 98)), Cell.parse("z99"));
        for (String no : List.of("", "D", "1", "D0", "DD1", "D1 ", "D100")) {
            assertEquals(Optional.empty(), Cell.parse(no), no);
        }
    }

    @Test
    void halfCharactersNeverGetIn() {
        assertEquals("a\uFFFDb", Note.of(cell, "wens", "ouder", "a\uD83Db").text());
        assertEquals("a😀b", Words.wellFormed("a😀b"));
        assertEquals("a\nb c", Words.entered(" a\r\nb\tc\u0007\uFEFF "));
    }

    @Test
    void twoItemsNeverShareAnId() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Shelf.<Note>of(List.of(shown, shown.hidden(true))));
    }
}
