package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class ErasingTest {
    private final Cell cell = new Cell(0, 0);
    private final Note named = Note.of(cell, "wens", "ouder", "Sem wordt gepest op het plein");
    private final Note other = Note.of(cell, "wens", "ouder", "Pesten moet stoppen");
    private final Board board = Grids.board(2, 2).with(Note.class, Shelf.of(List.of(named, other)));

    private Board erased(Board from, Id note) {
        return new Erasing(note, from, List.of()).from(from);
    }

    private Bundle bundle(String title, Id... notes) {
        return new Bundle(Id.fresh(), title, cell, List.of(notes), "", null);
    }

    @Test
    void onlyTheIdStays() {
        Board after = erased(board, named.id());
        assertEquals(List.of(other), after.notes().list());
        assertEquals(Set.of(named.id()), after.erased());
        assertEquals(new Outcome.Refused(Refusal.ERASED), Change.Add.last(named).on(after));
    }

    @Test
    void itsDotsAndItsPlacesInBundlesAndThemesGoToo() {
        Bundle bundle = bundle("Pesten", named.id(), other.id());
        Board full =
                board.with(Bundle.class, Shelf.of(List.of(bundle)))
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(
                                                new Ballot(Id.fresh(), "ouder", named.id(), 3),
                                                new Ballot(Id.fresh(), "ouder", bundle.id(), 2))))
                        .with(
                                Theme.class,
                                Shelf.of(
                                        List.of(
                                                new Theme(
                                                        Id.fresh(),
                                                        "Veilig",
                                                        List.of(),
                                                        List.of(),
                                                        List.of(named.id(), bundle.id())))));
        Board after = erased(full, named.id());
        assertEquals(List.of(other.id()), after.bundles().get(0).notes());
        assertEquals("Pesten", after.bundles().get(0).title());
        assertEquals(2, after.all(Ballot.class).get(0).count());
        assertEquals(1, after.all(Ballot.class).size());
        assertEquals(List.of(bundle.id()), after.all(Theme.class).get(0).supports());
        assertTrue(Rules.firstBreach(after).isEmpty());
    }

    @Test
    void aBundleOfWhichNothingIsLeftGoesWithItsDots() {
        Bundle bundle = bundle("Pesten", named.id());
        Board full =
                board.with(Bundle.class, Shelf.of(List.of(bundle)))
                        .with(
                                Ballot.class,
                                Shelf.of(List.of(new Ballot(Id.fresh(), "ouder", bundle.id(), 2))));
        Board after = erased(full, named.id());
        assertTrue(after.bundles().isEmpty());
        assertTrue(after.all(Ballot.class).isEmpty());
    }

    @Test
    void aTitleThatIsItsWordsBecomesThoseOfAnotherNote() {
        for (String title :
                List.of(
                        "Sem wordt gepest op het plein",
                        " sem wordt gepest op het plein ",
                        "Sem wordt gepest …",
                        "Zorg: Sem wordt gepest op het plein!")) {
            Board full =
                    board.with(
                            Bundle.class, Shelf.of(List.of(bundle(title, named.id(), other.id()))));
            assertEquals(
                    "Pesten moet stoppen",
                    erased(full, named.id()).bundles().get(0).title(),
                    title);
        }
    }

    @Test
    void olderWordingsAreKnownFromWhatHappened() {
        Note before = named.saying("Noor huilt elke dag", "", "vertaald");
        Erasing erasing =
                new Erasing(
                        named.id(),
                        board,
                        List.of(new Change.Together(List.of(new Change.Edit(before, named)))));
        assertEquals(
                Set.of("Sem wordt gepest op het plein", "Noor huilt elke dag", "vertaald"),
                erasing.wordings());
    }

    @Test
    void whatIsInTheBinIsErasedToo() {
        Board binned =
                board.with(Note.class, Shelf.of(List.of(other)))
                        .with(Binned.class, Shelf.of(List.of(new Binned(named, List.of()))));
        Board after = erased(binned, named.id());
        assertTrue(after.all(Binned.class).isEmpty());
        assertEquals(Set.of(named.id()), after.erased());
    }
}
