package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class MilestoneTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 10, 13);

    private final Board empty = Grids.board(3, 2);

    private Board board() {
        Meeting plain = Meeting.of("De Boog", "Avond", MEETING, "nl", 2);
        Meeting meeting =
                new Meeting(
                        plain.school(),
                        plain.title(),
                        plain.when(),
                        plain.language(),
                        plain.languages(),
                        plain.people(),
                        plain.tables(),
                        plain.method(),
                        new Team(Map.of(), LocalDate.of(2026, 10, 29)),
                        null);
        return empty.with(meeting)
                .with(new Dream(5, 7, LocalDate.of(2027, 7, 1)))
                .with(
                        Agreement.class,
                        Shelf.of(
                                List.of(
                                        agreement("later", "2026-11-05"),
                                        agreement("in words", "vanaf januari"),
                                        agreement("long ago", "2026-09-01"),
                                        agreement("first", "2026-10-13"))));
    }

    private static Agreement agreement(String what, String when) {
        return new Agreement(Id.from(what), what, "", when);
    }

    private static List<LocalDate> days(Board board, int most) {
        return Milestone.next(board, most).stream().map(Milestone::day).toList();
    }

    @Test
    void theNextDaysComeFromAgreementsTheTeamAndTheDreamInTheirOrder() {
        assertEquals(
                List.of(
                        MEETING,
                        LocalDate.of(2026, 10, 29),
                        LocalDate.of(2026, 11, 5),
                        LocalDate.of(2027, 7, 1)),
                days(board(), 9));
        assertEquals(3, days(board(), 3).size());
    }

    @Test
    void whereNothingWasLaidDownThereAreNone() {
        assertEquals(List.of(), days(empty, 3));
    }

    @Test
    void withoutADayOfItsOwnAMeetingHasEveryDayBeforeIt() {
        Meeting someday = Meeting.of("De Boog", "Avond", null, "nl", 2);
        assertEquals(LocalDate.of(2026, 9, 1), days(board().with(someday), 1).getFirst());
    }
}
