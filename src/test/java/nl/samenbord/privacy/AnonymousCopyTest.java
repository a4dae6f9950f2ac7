package nl.samenbord.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.Note;
import nl.samenbord.board.People;
import nl.samenbord.board.Programme;
import nl.samenbord.board.School;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Table;
import nl.samenbord.board.Team;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Welcome;
import nl.samenbord.board.When;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class AnonymousCopyTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-11-24T19:44:13+01:00");
    private static final Cell CELL = new Cell(0, 0);

    private final NoteSignals signals = new NoteSignals(new Signals());
    private final Note hidden = note("Geheim", "nl", "").hidden(true);
    private final Note held = note("Wachtend", "nl", "").marked(Mark.HELD, true);
    private final Note released = note("Sem wordt gepest", "nl", "");
    private final Note turkish = note("Daha fazla yeşil", "tr", "Meer groen graag");
    private final Note untranslated = note("Więcej zieleni", "pl", "");
    private final Note proud = note("De Zeven Lantaarns in Wolkendam is top", "nl", "");
    private final Note untyped =
            note("nog niet getypt · tafel 5", "ar", "").marked(Mark.UNTYPED, true);
    private final Note binned = note("Weggegooid", "nl", "");
    private final Bundle bundle =
            new Bundle(
                    Id.fresh(),
                    turkish.text(),
                    CELL,
                    List.of(turkish.id(), proud.id(), hidden.id()),
                    "oorsprong",
                    MOMENT);

    private static Note note(String text, String language, String translation) {
        return new Note(
                Id.fresh(),
                CELL,
                "wens",
                "ouder",
                3,
                2,
                language,
                text,
                translation,
                Set.of(),
                "oorsprong",
                "opmerking",
                MOMENT);
    }

    private Board board() {
        Meeting meeting =
                new Meeting(
                        new School("Basisschool De Zeven Lantaarns", "Wolkendam", "basisschool"),
                        "Ouderavond Lantaarns",
                        new When(LocalDate.of(2026, 11, 24), "19:30", "21:30"),
                        "nl",
                        List.of("nl", "tr", "pl"),
                        new People(Map.of("ouder", 41), 198, 2),
                        List.of(new Table(3, Map.of("ouder", 7), "lid ouderraad", List.of("tr"))),
                        Method.NONE,
                        new Team(Map.of("ouder", 3), LocalDate.of(2027, 1, 12)),
                        LocalDate.of(2027, 2, 28));
        return Grids.board(2, 2)
                .with(meeting)
                .with(new Welcome(List.of(), List.of("Koffie bij Hatice")))
                .with(
                        new Programme(
                                List.of(new Programme.Part(Id.fresh(), "Inloop", 10, "welcome"))))
                .with(
                        Note.class,
                        Shelf.of(
                                List.of(
                                        hidden,
                                        held,
                                        released,
                                        turkish,
                                        untranslated,
                                        proud,
                                        untyped)))
                .with(Binned.class, Shelf.of(List.of(new Binned(binned, List.of()))))
                .with(Bundle.class, Shelf.of(List.of(bundle)))
                .with(
                        Ballot.class,
                        Shelf.of(
                                List.of(
                                        new Ballot(Id.fresh(), "ouder", turkish.id(), 2),
                                        new Ballot(Id.fresh(), "ouder", turkish.id(), 1),
                                        new Ballot(Id.fresh(), "ouder", hidden.id(), 4),
                                        new Ballot(Id.fresh(), "ouder", bundle.id(), 5))))
                .with(
                        Agreement.class,
                        Shelf.of(
                                List.of(
                                        new Agreement(Id.fresh(), "Bankjes", "directie", ""),
                                        new Agreement(Id.fresh(), "Koffie", "juf Anja", ""))))
                .with(
                        Theme.class,
                        Shelf.of(
                                List.of(
                                        new Theme(
                                                Id.fresh(),
                                                "Groen bij De Zeven Lantaarns",
                                                List.of(),
                                                List.of(),
                                                List.of(bundle.id(), hidden.id())))));
    }

    private AnonymousCopy.Made copy() {
        return AnonymousCopy.of(board(), signals);
    }

    private static String all(Board board) {
        StringBuilder all = new StringBuilder(board.facts().toString());
        board.shelves().values().forEach(shelf -> all.append(shelf.list()));
        return all.append(board.erased()).toString();
    }

    @Test
    void nothingThatPointsAtSomebodyIsLeftAnywhere() {
        String before = all(board());
        String after = all(copy().board());
        for (String words :
                List.of(
                        "Geheim",
                        "Wachtend",
                        "Sem",
                        "Weggegooid",
                        "getypt",
                        "Lantaarns",
                        "Wolkendam",
                        "yeşil",
                        "zieleni",
                        "oorsprong",
                        "opmerking",
                        "Hatice",
                        "Anja",
                        "ouderraad",
                        "2026",
                        "2027",
                        "19:30",
                        "198")) {
            assertTrue(before.contains(words), words);
            assertFalse(after.contains(words), words);
        }
    }

    @Test
    void whatMayBeSharedIsThere() {
        Board copy = copy().board();
        assertEquals(
                List.of("Meer groen graag", "[…] in […] is top"),
                copy.notes().stream().map(Note::text).sorted().toList());
        assertEquals(41, copy.meeting().people().present().get("ouder"));
        assertEquals(
                List.of("Bankjes"),
                copy.all(Agreement.class).stream().map(Agreement::what).toList());
        assertEquals("Groen bij […]", copy.all(Theme.class).get(0).title());
    }

    @Test
    void bundlesAndDotsGoOnToTheNewNotes() {
        Board copy = copy().board();
        Bundle made = copy.bundles().get(0);
        assertEquals(
                Set.copyOf(copy.notes().stream().map(Note::id).toList()), Set.copyOf(made.notes()));
        assertEquals("Meer groen graag", made.title());
        assertEquals(
                List.of(3, 5),
                copy.all(Ballot.class).stream().map(Ballot::count).sorted().toList());
        assertEquals(List.of(made.id()), copy.all(Theme.class).get(0).supports());
    }

    @Test
    void noIdLeadsBack() {
        String copy = all(copy().board());
        for (Note note : board().notes()) {
            assertFalse(copy.contains(note.id().toString()));
        }
        assertFalse(copy.contains(bundle.id().toString()));
        Board erased =
                new Board(
                        board().template(), board().facts(), board().shelves(), Set.of(Id.fresh()));
        assertEquals(Set.of(), AnonymousCopy.of(erased, signals).board().erased());
    }

    @Test
    void notesThatTheRoomSawAndTheCopyLeavesOutAreCounted() {
        assertEquals(3, copy().leftOut());
    }

    @Test
    void theOrderDoesNotTellWhoWroteOneAfterTheOther() {
        Board two =
                Grids.board(1, 1)
                        .with(
                                Note.class,
                                Shelf.of(
                                        List.of(
                                                note("b later", "nl", ""),
                                                note("a eerst", "nl", ""))));
        assertEquals(
                List.of("a eerst", "b later"),
                AnonymousCopy.of(two, signals).board().notes().stream().map(Note::text).toList());
    }
}
