package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Grids;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was filled in beside the notes can be read from the last row, on every shape of grid. */
@ExtendWith(ApplicationExtension.class)
final class AskedFloorTest {
    private static final List<String> BOARDS =
            List.of(
                    "isop",
                    "reteaming",
                    "schooltype",
                    "stappenplan",
                    "swot",
                    "jaarplan-thema",
                    "speerpunten",
                    "beginsituatie");

    /** At the larger size what fits at the smaller one is looked at more sparingly. */
    private static final int FEW = 4;

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768", "1920,1080"})
    void whatWasFilledInCanBeReadFromTheLastRow(int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(width, height);
                    BOARDS.stream()
                            .limit(height < 1000 ? BOARDS.size() : FEW)
                            .forEach(id -> look(shown, AskedBoards.of(id), id));
                    for (int[] size : new int[][] {{1, 1}, {12, 1}, {2, 9}}) {
                        var template = Grids.asking(Grids.template(size[0], size[1]));
                        look(shown, AskedBoards.on(template), size[0] + "by" + size[1]);
                    }
                    shown.close();
                });
        assertEquals("", String.join("\n", broken));
    }

    private void look(ShownPicture shown, Board board, String name) {
        Cell first = new Cell(0, 0);
        Cell last = board.template().cells().getLast();
        check(shown, board, new Scene.Overview(first), first);
        shown.keep("asked-" + name + "-overview");
        check(shown, board, new Scene.ColumnScene(0, 0), first);
        check(shown, board, new Scene.CellScene(last, 0), last);
        int pages = 1;
        StringBuilder read = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            check(shown, board, new Scene.Filled(page), first);
            pages = shown.pages();
            read.append(
                    shown.texts().stream().map(t -> t.getText()).collect(Collectors.joining(" ")));
            if (page < 2) {
                shown.keep("asked-" + name + "-filled-" + page);
            }
        }
        if (name.equals("reteaming")) {
            assertTrue(read.toString().contains("Doel 8"), read.toString());
        }
    }

    private void check(ShownPicture shown, Board board, Scene scene, Cell cell) {
        String where = board.template().id() + " " + scene + " ";
        new FloorCheck(shown.show(board, scene))
                .broken(board.template().question(cell))
                .forEach(line -> broken.add(where + line));
    }
}
