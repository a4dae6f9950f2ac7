package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.board.When;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.evening.EveningIds;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

final class StepsOfTheEveningTest extends LaptopCase {
    private final Part rules = new Part(Id.fresh(), "Welkom en regels", 10, "rules");
    private final Part writing = new Part(Id.fresh(), "Stil schrijven", 5, "writing");
    private final Part open = new Part(Id.fresh(), "Vrij gesprek", 0, "");

    @BeforeEach
    void planTheEvening() {
        open(planned(rules, writing, open));
    }

    private static Board planned(Part... parts) {
        Board board = emptyBoard();
        Meeting meeting =
                board.meeting().on(new When(LocalDate.of(2026, 11, 24), "19:00", "21:00"));
        return board.with(meeting).with(new Programme(List.of(parts)));
    }

    private void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, so);
    }

    private String step(int place) {
        return node(EveningIds.step(place)).getAccessibleText();
    }

    private String delay() {
        return ((Labeled) node(EveningIds.DELAY)).getText();
    }

    @Test
    void goingToAStepSetsSceneAndClockAndNothingElse() {
        Board before = bench.workshop.board();
        keys.press(F6);
        keys.press(F6);
        assertEquals(new Scene.Writing(null), bench.director.scene());
        assertEquals(
                Countdown.of(Duration.ofMinutes(5), bench.watch.instant()),
                bench.director.course().clock());
        assertEquals(before, bench.workshop.board());
        assertFalse(bench.hand.canUndo());
    }

    @Test
    void aStepWithoutSceneOrMinutesLeavesThePictureAndTakesTheClockAway() {
        keys.press(F6);
        click(EveningIds.step(2));
        assertEquals(new Scene.HouseRules(0), bench.director.scene());
        assertFalse(bench.director.course().clock().isSet());
    }

    @Test
    void stepsTellWhatIsDoneWhatIsOnAndWhatIsToCome() {
        click(EveningIds.step(1));
        assertEquals("Geweest: Welkom en regels, 10 minuten", step(0));
        assertEquals("Nu: Stil schrijven, 5 minuten", step(1));
        assertEquals("Nog te doen: Vrij gesprek, zonder klok", step(2));
        keys.press(SHIFT, F6);
        assertEquals("Nu: Welkom en regels, 10 minuten", step(0));
        keys.press(SHIFT, F6);
        assertEquals("Nu: Welkom en regels, 10 minuten", step(0));
    }

    @Test
    void theLaptopTellsHowLateItIs() throws TimeoutException {
        keys.press(F6);
        assertEquals("14 minuten later dan gepland", delay());
        bench.watch.forward(Duration.ofMinutes(12));
        until(() -> delay().equals("16 minuten later dan gepland"));
    }

    @Test
    void theNextStepIsKnownWhenTheOneThatIsOnIsTakenOut() {
        click(EveningIds.step(0));
        bench.submit(
                new Change.Tell(
                        bench.workshop.board().programme(),
                        bench.workshop.board().programme().without(rules.id())));
        assertEquals("Nog te doen: Stil schrijven, 5 minuten", step(0));
        keys.press(F6);
        assertEquals("Nu: Stil schrijven, 5 minuten", step(0));
        assertEquals(writing.id(), bench.workshop.course().part());
    }

    @Test
    void typingGoesOnWhileStepsAreTaken() {
        keys.type("Elke week ");
        keys.press(F6);
        keep("koffie");
        assertEquals(List.of("Elke week koffie"), texts());
    }

    @Test
    void theStepThatIsOnIsInSightAmongMany() {
        open(
                planned(
                        IntStream.range(0, 16)
                                .mapToObj(i -> new Part(Id.fresh(), "Stap " + i, 5, ""))
                                .toArray(Part[]::new)));
        bench.run(
                () -> {
                    for (int i = 0; i < 13; i++) {
                        keysAtOnce(i);
                    }
                });
        WaitForAsyncUtils.waitForFxEvents();
        var on = node(EveningIds.step(12));
        var list = robot.lookup(".steps-scroll").queryAs(ScrollPane.class);
        assertNotNull(list);
        assertTrue(
                list.localToScene(list.getBoundsInLocal())
                        .contains(on.localToScene(on.getBoundsInLocal())));
    }

    private void keysAtOnce(int place) {
        bench.director.part(
                bench.workshop.board().programme().parts().get(place), bench.watch.instant());
    }
}
