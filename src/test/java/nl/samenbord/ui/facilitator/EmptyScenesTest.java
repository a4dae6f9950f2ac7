package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import nl.samenbord.board.Change;
import nl.samenbord.board.Statement;
import nl.samenbord.desk.Stock;
import nl.samenbord.show.Scene;
import nl.samenbord.show.SceneText;
import nl.samenbord.ui.facilitator.evening.EveningIds;
import nl.samenbord.ui.facilitator.parts.SceneSort;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.programme.ProgrammeIds;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Who shows a picture with nothing on it is told so. */
final class EmptyScenesTest extends LaptopCase {
    private static final List<SceneSort> EMPTY =
            List.of(SceneSort.STATEMENT, SceneSort.RANKING, SceneSort.PODIUM, SceneSort.AGREEMENTS);

    @Test
    void theLaptopTellsWhatIsMissingAndHowToFillIt() {
        for (SceneSort sort : EMPTY) {
            click(SceneSort.RULES.id());
            assertEquals("", told());
            click(sort.id());
            assertEquals(sort, SceneSort.of(bench.director.scene()));
            assertFalse(told().isEmpty(), sort.word());
        }
    }

    @Test
    void whatIsFilledMeanwhileIsNotMissingAnyMore() {
        click(SceneSort.STATEMENT.id());
        bench.submit(Change.Add.last(Statement.of("Iedereen kent de weg")));
        assertEquals(new Scene.StatementScene(0, false), bench.director.scene());
        assertEquals("", told());
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(told().isEmpty());
    }

    @Test
    void whatTheEveningLacksIsToldBesideItsProgramme() {
        bench.submit(
                new Change.Tell(bench.workshop.board().programme(), new Stock().twoHours("nl")));
        click(Work.PROGRAMME.id());
        assertTrue(node(ProgrammeIds.MISSING).isVisible());
        assertTrue(((Labeled) node(ProgrammeIds.MISSING)).getText().contains("stellingen"));
        bench.submit(Change.Add.last(Statement.of("Iedereen kent de weg")));
        assertFalse(node(ProgrammeIds.MISSING).isVisible());
    }

    @Test
    void everySceneOfAnEmptyBoardThatSaysNothingHasItsWords() {
        for (SceneSort sort : SceneSort.values()) {
            SceneText.read(sort.word(), bench.workshop.board().template(), A1)
                    .flatMap(scene -> SceneSort.missing(scene, bench.workshop.board()))
                    .ifPresent(
                            key -> assertTrue(key.equals("missing." + sort.word()), sort.word()));
        }
    }

    private String told() {
        return ((Labeled) node(EveningIds.EMPTY)).getText();
    }
}
