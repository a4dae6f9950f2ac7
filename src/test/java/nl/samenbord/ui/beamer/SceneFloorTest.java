package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Statement;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The scenes beside the grid can be read from the last row too, however much is on the board. */
@ExtendWith(ApplicationExtension.class)
final class SceneFloorTest {
    private static final Cell CHOSEN = new Cell(3, 0);

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
    void theEveningsScenesCanBeReadFromTheLastRow(int width, int height) {
        onScreen(
                width,
                height,
                shown -> {
                    Board evening = Boards.evening();
                    keep(shown, evening, new Scene.Welcome(), "", "welcome");
                    keep(shown, evening, new Scene.TestPicture(), "", "test");
                    keep(shown, evening, new Scene.HouseRules(0), "", "rules");
                    shown.clock(running(shown));
                    Statement third = evening.all(Statement.class).get(2);
                    String question = evening.template().question(CHOSEN);
                    Scene counted = new Scene.StatementScene(2, true);
                    keep(shown, evening, counted, third.text(), "statement");
                    check(shown, evening, new Scene.StatementScene(2, false), third.text());
                    keep(shown, evening, new Scene.Writing(CHOSEN), question, "writing");
                    check(shown, evening, new Scene.Writing(null), evening.template().title());
                    shown.clock(Countdown.NONE);
                    keep(shown, evening, new Scene.RankingScene(0), "", "ranking");
                    keep(shown, evening, new Scene.Podium(3, 0), "", "podium");
                    pages(shown, evening, page -> new Scene.Podium(0, page));
                    keep(shown, evening, new Scene.Agreements(0), "", "agreements");
                    check(shown, evening, new Scene.Agreements(1), "");
                    keep(shown, evening, new Scene.Closing(), "", "closing");
                });
        assertEquals("", String.join("\n", broken));
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
    void soCanTooMuchOfEverything(int width, int height) {
        onScreen(
                width,
                height,
                shown -> {
                    Board full = Extremes.full();
                    shown.clock(running(shown));
                    everyScene(shown, full);
                    pages(shown, full, page -> new Scene.Podium(1, page));
                    check(shown, full, new Scene.RankingScene(1), "");
                    check(shown, full, new Scene.RankingScene(2), "");
                    shown.later(Duration.ofHours(1));
                    check(shown, full, new Scene.Writing(CHOSEN), "");
                    check(shown, full, new Scene.Overview(CHOSEN), "");
                    check(shown, full, new Scene.ColumnScene(4, 0), "");
                    check(shown, full, new Scene.CellScene(CHOSEN, 0), "");
                    check(shown, full, new Scene.StatementScene(9, true), "");
                });
        assertEquals("", String.join("\n", broken));
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
    void soCanNothingAtAllAndGridsOfEverySize(int width, int height) {
        onScreen(
                width,
                height,
                shown -> {
                    everyScene(shown, Extremes.bare());
                    check(shown, Extremes.secret(Boards.evening()), new Scene.RankingScene(0), "");
                    shown.clock(running(shown));
                    for (int[] size : new int[][] {{1, 1}, {12, 1}, {2, 9}}) {
                        Board board = Boards.grid(size[0], size[1], 40);
                        check(shown, board, new Scene.TestPicture(), "");
                        check(shown, board, new Scene.Writing(new Cell(0, 0)), "");
                        check(shown, board, new Scene.Podium(size[0] - 1, 0), "");
                        check(shown, board, new Scene.Overview(new Cell(0, 0)), "");
                        check(shown, board, new Scene.ColumnScene(0, 0), "");
                    }
                });
        assertEquals("", String.join("\n", broken));
    }

    private static Countdown running(ShownPicture shown) {
        return Countdown.of(Duration.ofSeconds(400), shown.now());
    }

    private void everyScene(ShownPicture shown, Board board) {
        pages(shown, board, Scene.Welcome::new);
        check(shown, board, new Scene.TestPicture(), "");
        pages(shown, board, Scene.HouseRules::new);
        check(shown, board, new Scene.StatementScene(9, false), "");
        check(shown, board, new Scene.StatementScene(9, true), "");
        check(shown, board, new Scene.Writing(CHOSEN), board.template().question(CHOSEN));
        check(shown, board, new Scene.RankingScene(0), "");
        check(shown, board, new Scene.Podium(0, 0), "");
        pages(shown, board, Scene.Agreements::new);
        pages(shown, board, Scene.Closing::new);
    }

    private void pages(ShownPicture shown, Board board, IntFunction<Scene> scene) {
        for (int page = 0; page == 0 || page < shown.pages(); page++) {
            check(shown, board, scene.apply(page), "");
        }
    }

    private void keep(ShownPicture shown, Board board, Scene scene, String question, String name) {
        check(shown, board, scene, question);
        shown.keep(name);
    }

    private void check(ShownPicture shown, Board board, Scene scene, String question) {
        String where = scene + " ";
        new FloorCheck(shown.show(board, scene))
                .broken(question)
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
