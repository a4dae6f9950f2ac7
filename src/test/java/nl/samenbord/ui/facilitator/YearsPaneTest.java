package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Former;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Progress;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.SceneSort;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.years.YearsIds;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** The second evening is laid beside the first. */
final class YearsPaneTest extends LaptopCase {
    private List<Carried> carried() {
        return bench.workshop.board().all(Carried.class).list();
    }

    private List<String> steps() {
        return bench.workshop.board().programme().parts().stream()
                .map(Programme.Part::scene)
                .toList();
    }

    @Test
    void theFirstEveningIsLaidBesideAndItIsToldWhatCameOfIt() {
        open(SecondEvening.alone().board());
        int before = steps().size();
        keys.press(CONTROL, SHIFT, DIGIT6);
        assertTrue(node(YearsIds.OFFERS).isVisible());
        keys.press(ENTER);
        assertEquals(1, bench.workshop.board().all(Former.class).size());
        assertEquals(13, carried().size());
        // the evening opens with it, after welcome and rules
        assertEquals(before + 1, steps().size());
        assertEquals("came", steps().get(3));
        bench.click(YearsIds.came("done", 0));
        assertEquals(Progress.State.DONE, carried().getFirst().came().state());
        bench.click(YearsIds.came("stopped", 2));
        bench.focus(YearsIds.came("why", 2));
        keys.type("het kwam pas in mei");
        keys.press(ENTER);
        assertEquals(
                new Progress(Progress.State.STOPPED, "het kwam pas in mei"),
                carried().get(2).came());
        bench.click(YearsIds.came("done", 0));
        assertEquals(Progress.State.NEW, carried().getFirst().came().state());
        bench.click(PaneTop.closeId(Work.YEARS));
        bench.click(SceneSort.CAME.id());
        assertEquals(new Scene.Came(0), bench.director.scene());
    }

    @Test
    void themesAreLinkedOrRefusedWithOneKeyAndThatCanBeUndone() {
        open(SecondEvening.beside().board());
        bench.evenings.beside = SecondEvening.first();
        keys.press(CONTROL, SHIFT, DIGIT6);
        bench.click(YearsIds.TO_THEMES);
        ListView<?> alike = (ListView<?>) node(YearsIds.ALIKE);
        int offered = alike.getItems().size();
        assertTrue(offered >= 2, offered + " offered");
        bench.focus(YearsIds.ALIKE);
        keys.press(ENTER);
        assertEquals(1, carried().stream().filter(one -> !one.goesOn().isEmpty()).count());
        assertEquals(offered - 1, alike.getItems().size());
        keys.press(DELETE);
        assertEquals(1, carried().stream().filter(one -> !one.apart().isEmpty()).count());
        assertEquals(offered - 2, alike.getItems().size());
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        assertEquals(offered, alike.getItems().size());
        assertTrue(carried().stream().allMatch(one -> one.goesOn().isEmpty()));
    }

    @Test
    void aCellShowsTheNotesOfBothYears() {
        open(SecondEvening.beside().board());
        bench.evenings.beside = SecondEvening.first();
        keys.press(CONTROL, SHIFT, DIGIT6);
        bench.click(YearsIds.TO_CELLS);
        String spoken = Objects.toString(node(YearsIds.cell("A1")).getAccessibleText());
        assertTrue(spoken.contains("3 → 2"), spoken);
        bench.click(YearsIds.cell("A5"));
        assertTrue(
                robot.lookup(".list-title").queryAllAs(Label.class).stream()
                        .anyMatch(title -> title.getText().startsWith("A5 ")));
        bench.click(YearsIds.TO_DREAM);
        String line = Objects.toString(node(YearsIds.DREAM).getAccessibleText());
        assertTrue(line.contains("5") && line.contains("6"), line);
        assertTrue(node(YearsIds.DREAM).isVisible());
        bench.click(YearsIds.AWAY);
        assertEquals(List.of(), carried());
        assertFalse(node(YearsIds.DREAM).getParent().isVisible());
    }

    @Test
    void aLaterSessionIsComparedButNothingComesAlong() {
        open(SecondEvening.first().board());
        bench.evenings.there = SecondEvening.alone();
        keys.press(CONTROL, SHIFT, DIGIT6);
        keys.press(ENTER);
        assertEquals(List.of(), carried());
        assertTrue(node(YearsIds.CELLS).isVisible());
    }
}
