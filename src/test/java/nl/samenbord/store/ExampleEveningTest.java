package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parking;
import nl.samenbord.board.School;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Table;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Team;
import nl.samenbord.board.Theme;
import nl.samenbord.board.When;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The example evening is whole. */
final class ExampleEveningTest {
    private final Board board = ExampleEvening.session().board();
    private final Meeting meeting = board.meeting();

    private long notes(Predicate<Note> wanted) {
        return board.notes().stream().filter(wanted).count();
    }

    @Test
    void itsNotesAreAllThere() {
        assertEquals(62, board.notes().size());
        assertEquals(27, board.notes().stream().map(Note::cell).distinct().count());
        assertEquals(41, notes(note -> note.voice().equals("ouder")));
        assertEquals(21, notes(note -> note.voice().equals("school")));
        assertEquals(41, notes(note -> note.kind().equals("wens")));
        assertEquals(21, notes(note -> note.kind().equals("verwachting")));
        assertEquals(10, notes(note -> !note.translation().isEmpty()));
        assertEquals(1, notes(note -> note.hidden() && !note.remark().isEmpty()));
        assertEquals(
                meeting.languages().stream().sorted().toList(),
                board.notes().stream().map(Note::language).distinct().sorted().toList());
        assertEquals("2026-10-13T20:12+02:00", String.valueOf(board.notes().get(0).createdAt()));
    }

    @Test
    void itsMeetingIsAllThere() {
        assertEquals(
                new School("Basisschool De Zeven Lantaarns", "Wolkendam", "basisschool"),
                meeting.school());
        assertEquals(new When(LocalDate.of(2026, 10, 13), "19:30", "21:30"), meeting.when());
        assertEquals(Map.of("ouder", 41, "school", 13), meeting.people().present());
        assertEquals(198, meeting.people().families());
        assertEquals(2, meeting.people().interpreters());
        assertEquals(6, meeting.tables().size());
        assertEquals(
                new Table(
                        4,
                        Map.of("ouder", 7, "school", 2),
                        "MR-lid oudergeleding",
                        List.of("nl", "ar", "tr", "uk")),
                meeting.tables().get(3));
        assertEquals(
                meeting.people().present(),
                meeting.tables().stream()
                        .flatMap(table -> table.present().entrySet().stream())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum)));
        assertEquals(4, meeting.method().rules().size());
        assertEquals(5, board.voting().each());
        assertEquals(3, meeting.method().step());
        assertEquals(
                new Team(Map.of("ouder", 4, "school", 2), LocalDate.of(2026, 10, 29)),
                meeting.team());
        assertEquals(LocalDate.of(2027, 1, 31), meeting.keepUntil());
    }

    @Test
    void theDotsOfItsBundlesAddUp() {
        Dots dots = new Dots(board);
        List<String> totals =
                board.bundles().stream()
                        .map(b -> dots.of(b.id(), "ouder") + "/" + dots.of(b.id(), "school"))
                        .toList();
        assertEquals(
                List.of("11/1", "9/1", "9/1", "7/1", "5/2", "10/2", "8/1", "7/1", "10/1", "7/0"),
                totals);
        assertEquals(202, dotsOf("ouder"));
        assertEquals(62, dotsOf("school"));
        Bundle first = board.bundles().get(0);
        assertEquals("gespreksleider plenair", first.origin());
        assertEquals("2026-10-13T21:02+02:00", String.valueOf(first.createdAt()));
    }

    private int dotsOf(String voice) {
        return board.all(Ballot.class).stream()
                .filter(ballot -> ballot.voice().equals(voice))
                .mapToInt(Ballot::count)
                .sum();
    }

    @Test
    void whatCameOfItIsAllThere() {
        assertEquals(5, board.all(Statement.class).size());
        Statement first = board.all(Statement.class).get(0);
        assertEquals("Op onze school kan een ouder altijd even binnenlopen.", first.text());
        assertEquals(
                Map.of("ouder", new Tally(14, 19, 8), "school", new Tally(11, 1, 1)),
                first.tallies());
        assertEquals(new Parking(2, "leerkracht belt binnen een week"), board.parking());
        assertEquals(new Dream(5, 7, LocalDate.of(2027, 7, 1)), board.dream());
        assertEquals(
                List.of("2026-10-20", "2026-11-05", "2026-11-19"),
                board.all(Agreement.class).stream().map(Agreement::when).toList());
        assertEquals(
                List.of(3, 3, 2),
                board.all(Theme.class).stream().map(theme -> theme.supports().size()).toList());
    }

    @Test
    void itIsTheSameEachTimeButAsASessionOfItsOwn() {
        assertEquals(ExampleEvening.session(), ExampleEvening.session());
        assertEquals(board, ExampleEvening.afresh().board());
        assertNotEquals(ExampleEvening.afresh().id(), ExampleEvening.afresh().id());
    }
}
