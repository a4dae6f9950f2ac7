package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;

import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.evening.EveningIds;
import nl.samenbord.ui.facilitator.parts.SceneSort;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

final class QueueTest extends LaptopCase {
    private List<Scene> waiting() {
        return bench.director.queue();
    }

    @Test
    void everySceneHasAButtonThatShowsIt() {
        // what came of last year and what was filled in have one only where there is such a thing
        for (SceneSort sort : EnumSet.complementOf(EnumSet.of(SceneSort.CAME, SceneSort.FILLED))) {
            click(sort.id());
            assertEquals(sort, SceneSort.of(bench.director.scene()));
            assertTrue(((ToggleButton) node(sort.id())).isSelected(), sort.name());
        }
    }

    @Test
    void withShiftASceneWaitsUntilItIsAskedFor() {
        Scene before = bench.director.scene();
        robot.press(SHIFT);
        click(SceneSort.PODIUM.id());
        click(SceneSort.CLOSING.id());
        robot.release(SHIFT);
        assertEquals(before, bench.director.scene());
        assertEquals(List.of(new Scene.Podium(0, 0), new Scene.Closing()), waiting());
        assertFalse(((ToggleButton) node(SceneSort.PODIUM.id())).isSelected());
        keys.press(F8);
        assertEquals(new Scene.Podium(0, 0), bench.director.scene());
        keys.press(F8);
        assertEquals(new Scene.Closing(), bench.director.scene());
        keys.press(F8);
        assertEquals(new Scene.Closing(), bench.director.scene());
    }

    @Test
    void theButtonForLaterLetsOneSceneWait() {
        click(EveningIds.LATER);
        click(SceneSort.WELCOME.id());
        click(SceneSort.RULES.id());
        assertEquals(List.of(new Scene.Welcome()), waiting());
        assertEquals(new Scene.HouseRules(0), bench.director.scene());
    }

    @Test
    void allOfItWorksByKeyboard() {
        keys.press(F2);
        keys.press(RIGHT);
        keys.press(SHIFT, ENTER);
        assertEquals(List.of(new Scene.ColumnScene(0, 0)), waiting());
        keys.press(SHIFT, F8);
        keys.press(RIGHT);
        keys.press(ENTER);
        assertEquals(List.of(new Scene.ColumnScene(0, 0), new Scene.ColumnScene(0, 0)), waiting());
        keys.press(ENTER);
        assertEquals(new Scene.ColumnScene(0, 0), bench.director.scene());
        bench.focus(EveningIds.waiting(0));
        keys.press(DELETE);
        assertEquals(List.of(new Scene.ColumnScene(0, 0)), waiting());
        keys.press(DELETE);
        assertEquals(List.of(), waiting());
    }

    @Test
    void aPressShowsAWaitingSceneAndACrossTakesItOut() {
        bench.run(
                () -> {
                    bench.director.enqueue(new Scene.Welcome());
                    bench.director.enqueue(new Scene.HouseRules(0));
                    bench.director.enqueue(new Scene.Closing());
                });
        click(EveningIds.waiting(1));
        assertEquals(new Scene.HouseRules(0), bench.director.scene());
        click(EveningIds.unqueue(0));
        assertEquals(new Scene.HouseRules(0), bench.director.scene());
        assertEquals(List.of(new Scene.Closing()), waiting());
    }

    @Test
    void deleteInTheQueueSparesTheChosenNote() {
        keep("Blijft hangen");
        bench.run(
                () -> {
                    bench.director.enqueue(new Scene.Welcome());
                    bench.hand.choose(bench.workshop.board().notes().get(0));
                });
        bench.focus(EveningIds.waiting(0));
        keys.press(DELETE);
        assertEquals(List.of("Blijft hangen"), texts());
        assertEquals(List.of(), waiting());
    }
}
