package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class CountdownTest {
    private static final Instant START = Instant.parse("2026-11-24T19:00:00Z");

    private final Countdown five = Countdown.of(Duration.ofMinutes(5), START);

    @Test
    void itRunsUntilNothingIsLeft() {
        assertEquals(Duration.ofMinutes(3), five.left(after(120)));
        assertFalse(five.isOver(after(299)));
        assertTrue(five.isOver(after(300)));
        assertEquals(Duration.ZERO, five.left(after(4000)));
    }

    @Test
    void itStandsStillWhilePausedAndGoesOnFromThere() {
        Countdown paused = five.paused(after(60));
        assertEquals(Duration.ofMinutes(4), paused.left(after(900)));
        assertEquals(Duration.ofMinutes(3), paused.resumed(after(900)).left(after(960)));
    }

    @Test
    void moreTimeComesOnTopOfWhatIsLeft() {
        assertEquals(Duration.ofMinutes(5), five.plus(minute(), after(60)).left(after(60)));
        assertEquals(minute(), five.plus(minute(), after(500)).left(after(500)));
        assertFalse(five.paused(after(10)).plus(minute(), after(20)).runs());
    }

    @Test
    void aSystemClockThatIsSetBackGivesNoTime() {
        assertEquals(Duration.ofMinutes(5), five.left(after(-600)));
    }

    private static Duration minute() {
        return Duration.ofMinutes(1);
    }

    private static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }
}
