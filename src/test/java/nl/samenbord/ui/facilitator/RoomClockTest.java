package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;

import nl.samenbord.Patience;
import nl.samenbord.board.Countdown;
import nl.samenbord.ui.facilitator.evening.EveningIds;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.SceneSort;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class RoomClockTest extends LaptopCase {
    private Countdown clock() {
        return bench.director.course().clock();
    }

    private String digits() {
        return ((Labeled) node(EveningIds.CLOCK)).getText();
    }

    private void untilItReads(String digits) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> digits().equals(digits));
    }

    @Test
    void aLengthIsOnePressAway() throws TimeoutException {
        for (int minutes : List.of(1, 2, 4, 5, 10, 20)) {
            click(EveningIds.clock(minutes));
            assertEquals(String.format(Locale.ROOT, "%d:00", minutes), digits());
        }
        bench.watch.forward(Duration.ofSeconds(61));
        untilItReads("18:59");
    }

    @Test
    void anyNumberOfMinutesIsTypedAndTheKeyboardGoesBackToTheLine() {
        keys.press(CONTROL, K);
        keys.type("7x");
        keys.press(ENTER);
        assertEquals("7:00", digits());
        assertTrue(node(Ids.TYPING).isFocused());
        keys.press(CONTROL, K);
        keys.press(ESCAPE);
        assertTrue(node(Ids.TYPING).isFocused());
        assertEquals("7:00", digits());
    }

    @Test
    void thatTheTimeIsOverIsToldOfWhatItWasSetForOnly() throws TimeoutException {
        click(SceneSort.WRITING.id());
        click(EveningIds.clock(1));
        bench.watch.forward(Duration.ofSeconds(30));
        click(SceneSort.GRID.id());
        click(SceneSort.WRITING.id());
        bench.watch.forward(Duration.ofSeconds(40));
        untilItReads("0:00");
        assertTrue(clock().isSet());
        click(SceneSort.RULES.id());
        assertFalse(clock().isSet());
        assertFalse(bench.director.shown().clock().isSet());
        click(EveningIds.clock(1));
        click(SceneSort.WRITING.id());
        assertTrue(clock().isSet(), "time that is not over goes along");
    }

    @Test
    void itStandsStillAndGoesOn() throws TimeoutException {
        click(EveningIds.clock(5));
        bench.watch.forward(Duration.ofSeconds(30));
        keys.press(F7);
        bench.watch.forward(Duration.ofMinutes(3));
        untilItReads("4:30");
        keys.press(F7);
        bench.watch.forward(Duration.ofSeconds(15));
        untilItReads("4:15");
    }

    @Test
    void aMinuteMoreAlsoAfterTheEnd() throws TimeoutException {
        keys.press(F9);
        assertEquals("1:00", digits());
        bench.watch.forward(Duration.ofMinutes(2));
        untilItReads("0:00");
        keys.press(F9);
        assertEquals("1:00", digits());
        assertTrue(clock().runs());
    }

    @Test
    void itGoesAway() {
        click(EveningIds.clock(5));
        keys.press(SHIFT, F7);
        assertFalse(clock().isSet());
        keys.press(F7);
        assertFalse(clock().isSet());
    }

    @Test
    void theEndSoundsOnceAndOnlyWhereThatIsWanted() throws TimeoutException {
        click(EveningIds.clock(1));
        bench.watch.forward(Duration.ofMinutes(1));
        untilItReads("0:00");
        assertEquals(0, bench.chime.rung());
        click(EveningIds.CLOCK_SOUND);
        click(EveningIds.clock(2));
        untilItReads("2:00");
        bench.watch.forward(Duration.ofMinutes(2));
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> bench.chime.rung() == 1);
        bench.watch.forward(Duration.ofMinutes(1));
        keys.press(F9);
        untilItReads("1:00");
        assertEquals(1, bench.chime.rung());
    }
}
