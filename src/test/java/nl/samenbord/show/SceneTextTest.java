package nl.samenbord.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Template;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class SceneTextTest {
    private static final Cell CHOSEN = new Cell(1, 1);

    private final Template template = Grids.board(3, 2).template();

    @Test
    void everySceneIsReadBackFromItsWrittenForm() {
        for (Scene scene :
                List.of(
                        new Scene.Overview(new Cell(2, 1)),
                        new Scene.ColumnScene(2, 1),
                        new Scene.CellScene(new Cell(0, 1), 3),
                        new Scene.Welcome(),
                        new Scene.Welcome(1),
                        new Scene.TestPicture(),
                        new Scene.HouseRules(1),
                        new Scene.StatementScene(2, false),
                        new Scene.StatementScene(0, true),
                        new Scene.Writing(null),
                        new Scene.Writing(new Cell(2, 0)),
                        new Scene.RankingScene(1),
                        new Scene.Podium(2, 3),
                        new Scene.Agreements(1),
                        new Scene.Closing(),
                        new Scene.Closing(1))) {
            assertEquals(Optional.of(scene), SceneText.read(SceneText.of(scene), template, CHOSEN));
        }
    }

    @Test
    void whatIsLeftOutIsThatOfTheChosenCell() {
        assertEquals(Optional.of(new Scene.CellScene(CHOSEN, 0)), read("cell"));
        assertEquals(Optional.of(new Scene.ColumnScene(1, 0)), read("column"));
        assertEquals(Optional.of(new Scene.Podium(1, 0)), read("podium:Z:x"));
        assertEquals(Optional.of(new Scene.CellScene(CHOSEN, 0)), read("cell:F99"));
    }

    @Test
    void whatIsNoSceneIsNone() {
        assertEquals(Optional.empty(), read(""));
        assertEquals(Optional.empty(), read("dance"));
    }

    private Optional<Scene> read(String written) {
        return SceneText.read(written, template, CHOSEN);
    }
}
