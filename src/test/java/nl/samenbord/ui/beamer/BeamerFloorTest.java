package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything on the beamer can be read from the last row; looked at on the shown screen. */
@ExtendWith(ApplicationExtension.class)
final class BeamerFloorTest {
    private static final Cell CHOSEN = new Cell(3, 0);
    private static final String LONG = "Een lang briefje over van alles en nog wat. ".repeat(45);

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
    void theEveningCanBeReadFromTheLastRow(int width, int height) {
        onScreen(
                width,
                height,
                shown -> {
                    Board evening = Boards.evening();
                    check(shown, evening, new Scene.Overview(CHOSEN), CHOSEN);
                    shown.keep("overview");
                    columns(shown, evening);
                    cells(shown, evening);
                    shown.show(evening, new Scene.ColumnScene(2, 0));
                    shown.keep("column");
                    shown.show(evening, new Scene.CellScene(CHOSEN, 0));
                    shown.keep("cell");
                    shown.black(evening, new Scene.CellScene(CHOSEN, 0));
                    shown.keep("black");
                    assertEquals(List.of(), shown.texts());
                });
        assertEquals("", String.join("\n", broken));
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
    void soCanGridsOfEverySizeAndLongNotes(int width, int height) {
        onScreen(
                width,
                height,
                shown -> {
                    for (int[] size : new int[][] {{1, 1}, {5, 1}, {5, 3}, {2, 9}, {12, 1}}) {
                        Board board = Boards.grid(size[0], size[1], 40);
                        Cell first = new Cell(0, 0);
                        check(shown, board, new Scene.Overview(first), first);
                        check(shown, board, new Scene.ColumnScene(0, 0), first);
                        cell(shown, board, first);
                    }
                    cell(shown, Boards.evening(CHOSEN, LONG), CHOSEN);
                    cell(shown, Boards.evening(CHOSEN, "woordzonderstreepje".repeat(20)), CHOSEN);
                });
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void whatIsTooSmallPaleOrCutOffIsFound() {
        onScreen(
                1280,
                800,
                shown -> {
                    var scene = shown.show(Boards.evening(), new Scene.Overview(CHOSEN));
                    Text small = text("klein", 20, Color.BLACK);
                    Text pale = text("bleek", 60, Color.GRAY);
                    Text beyond = text("te ver", 60, Color.BLACK);
                    small.relocate(400, 700);
                    pale.relocate(400, 740);
                    beyond.relocate(1200, 740);
                    ((Pane) scene.getRoot()).getChildren().addAll(small, pale, beyond);
                    broken.addAll(new FloorCheck(scene).broken("Hoe?"));
                });
        assertEquals(
                List.of("klein", "bleek", "te ver"),
                broken.stream().map(line -> line.split("\"")[1]).toList());
    }

    private static Text text(String words, double size, Color ink) {
        Text text = new Text(words);
        text.setFont(Font.font("Inter", size));
        text.setFill(ink);
        return text;
    }

    private void columns(ShownPicture shown, Board board) {
        for (int column = 0; column < board.template().columns().size(); column++) {
            for (int page = 0; page == 0 || page < shown.pages(); page++) {
                check(shown, board, new Scene.ColumnScene(column, page), new Cell(column, 0));
            }
        }
    }

    private void cells(ShownPicture shown, Board board) {
        // every language of the evening is in one of these
        for (String code : List.of("A1", "A2", "A6", "B1", "B3", "C2", "D1", "D2", "E4")) {
            cell(shown, board, Cell.parse(code).orElseThrow());
        }
    }

    private void cell(ShownPicture shown, Board board, Cell cell) {
        for (int page = 0; page == 0 || page < shown.pages(); page++) {
            check(shown, board, new Scene.CellScene(cell, page), cell);
        }
    }

    private void check(ShownPicture shown, Board board, Scene scene, Cell cell) {
        String where = scene + " ";
        new FloorCheck(shown.show(board, scene))
                .broken(board.template().question(cell))
                .forEach(line -> broken.add(where + line));
    }

    private void onScreen(int width, int height, Consumer<ShownPicture> look) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(width, height);
                    look.accept(shown);
                    shown.close();
                });
    }
}
