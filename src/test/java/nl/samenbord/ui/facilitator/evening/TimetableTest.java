package nl.samenbord.ui.facilitator.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Course;
import nl.samenbord.board.Id;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.board.When;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

final class TimetableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Part coffee = new Part(Id.fresh(), "Inloop", 0, "welcome");
    private final Part rules = new Part(Id.fresh(), "Regels", 10, "rules");
    private final Part talk = new Part(Id.fresh(), "Tafelgesprek", 20, "overview");
    private final Programme programme = new Programme(List.of(coffee, rules, talk));
    private Course course = Course.NONE;

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.of(DAY, LocalTime.parse(time), HERE);
    }

    private void begins(Part part, String time) {
        course = course.part(part, at(time).toInstant());
    }

    private Optional<Long> late(String begin, String now) {
        return new Timetable(programme, new When(DAY, begin, ""))
                .delay(course, at(now))
                .map(Duration::toMinutes);
    }

    @Test
    void nobodyIsLateBeforeAnythingBegan() {
        assertEquals(Optional.empty(), late("19:30", "19:45"));
    }

    @Test
    void aPartThatBeganLateIsLateFromItsBeginning() {
        begins(rules, "19:34");
        assertEquals(Optional.of(4L), late("19:30", "19:35"));
        begins(talk, "19:47");
        assertEquals(Optional.of(7L), late("19:30", "19:50"));
    }

    @Test
    void aPartThatLastsTooLongIsLaterEveryMinute() {
        begins(rules, "19:30");
        assertEquals(Optional.of(0L), late("19:30", "19:40"));
        assertEquals(Optional.of(3L), late("19:30", "19:43"));
    }

    @Test
    void aPartThatBeganEarlyIsEarlyUntilItsTimeIsOver() {
        begins(talk, "19:35");
        assertEquals(Optional.of(-5L), late("19:30", "19:50"));
        assertEquals(Optional.of(-2L), late("19:30", "19:58"));
        assertEquals(Optional.of(1L), late("19:30", "20:01"));
    }

    @Test
    void coffeeBeforeTheEveningIsNeverTooEarlyButMayLastTooLong() {
        begins(coffee, "18:10");
        assertEquals(Optional.of(0L), late("19:30", "18:20"));
        assertEquals(Optional.of(0L), late("19:30", "19:30"));
        assertEquals(Optional.of(6L), late("19:30", "19:36"));
    }

    @Test
    void whereNobodyKnowsTheHourThePlanBeginsWithTheFirstPartThatTakesTime() {
        begins(coffee, "19:10");
        assertEquals(Optional.empty(), late("", "19:20"));
        begins(rules, "19:33");
        begins(talk, "19:50");
        assertEquals(Optional.of(7L), late("", "19:55"));
    }

    @Test
    void anEveningThatIsTriedOutInTheAfternoonIsNotHoursTooEarly() {
        begins(rules, "14:00");
        assertEquals(Optional.of(0L), late("19:30", "14:05"));
    }

    @Test
    void theHourOfAnotherDayDoesNotCount() {
        begins(rules, "19:34");
        Timetable other = new Timetable(programme, new When(DAY.plusDays(7), "19:30", ""));
        assertEquals(Optional.of(Duration.ZERO), other.delay(course, at("19:35")));
    }

    @Test
    void goingToThePartThatIsOnDoesNotBeginItAnew() {
        begins(rules, "19:30");
        begins(rules, "19:38");
        assertEquals(Optional.of(0L), late("19:30", "19:39"));
    }

    @Test
    void aPartThatWasTakenOutTellsNothing() {
        begins(new Part(Id.fresh(), "Weg", 5, ""), "19:30");
        assertEquals(Optional.empty(), late("19:30", "19:50"));
    }
}
