package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Countdown;
import nl.samenbord.show.Scene;
import nl.samenbord.show.Show;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Lettering;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The clock that the room sees, by a clock that goes on when the test says so. */
@ExtendWith(ApplicationExtension.class)
final class BeamerClockTest {
    private static final Cell CHOSEN = new Cell(3, 0);
    private static final List<Scene> SCENES =
            List.of(
                    new Scene.Overview(CHOSEN),
                    new Scene.ColumnScene(2, 0),
                    new Scene.CellScene(CHOSEN, 0),
                    new Scene.Welcome(),
                    new Scene.TestPicture(),
                    new Scene.HouseRules(0),
                    new Scene.StatementScene(2, false),
                    new Scene.StatementScene(2, true),
                    new Scene.Writing(CHOSEN),
                    new Scene.Writing(null),
                    new Scene.RankingScene(0),
                    new Scene.Podium(3, 0),
                    new Scene.Agreements(0),
                    new Scene.Closing());

    @Test
    void everySceneShowsItLargeAndOverNothingElse() {
        onScreen(
                shown -> {
                    Board evening = Boards.evening();
                    for (Scene scene : SCENES) {
                        shown.clock(clock(shown, 400));
                        shown.show(evening, scene);
                        assertEquals("6:40", read(shown), scene.toString());
                        covered(shown, scene);
                        double size = clockTexts(shown).getFirst().getFont().getSize();
                        assertTrue(size * 0.727 >= 0.05 * 768, scene + " " + size);
                        shown.later(Duration.ofSeconds(400));
                        assertEquals("Detijdisom", read(shown), scene.toString());
                        covered(shown, scene);
                        shown.clock(Countdown.NONE);
                        shown.show(evening, scene);
                        assertEquals("", read(shown), scene.toString());
                    }
                });
    }

    @Test
    void itCountsDownToTheLastSecondAndStopsAtNothing() {
        onScreen(
                shown -> {
                    shown.clock(clock(shown, 61));
                    shown.show(Boards.evening(), new Scene.Writing(null));
                    assertEquals("1:01", read(shown));
                    shown.later(Duration.ofMillis(900));
                    assertEquals("1:01", read(shown));
                    shown.later(Duration.ofMillis(100));
                    assertEquals("1:00", read(shown));
                    shown.later(Duration.ofSeconds(59));
                    assertEquals("0:01", read(shown));
                    shown.later(Duration.ofSeconds(1));
                    assertEquals("Detijdisom", read(shown));
                    assertEquals(Token.INK.colour(), clockTexts(shown).getFirst().getFill());
                    shown.later(Duration.ofHours(1));
                    assertEquals("Detijdisom", read(shown));
                });
    }

    @Test
    void nothingButTheClockChangesWhileItRuns() {
        onScreen(
                shown -> {
                    for (Scene scene : SCENES) {
                        shown.clock(clock(shown, 120));
                        Parent picture = shown.show(Boards.evening(), scene).getRoot();
                        List<Node> before = allBut(clock(shown), picture);
                        shown.later(Duration.ofSeconds(1));
                        assertEquals("1:59", read(shown), scene.toString());
                        assertFalse(picture.isNeedsLayout(), scene.toString());
                        assertEquals(before, allBut(clock(shown), picture), scene.toString());
                    }
                });
    }

    @Test
    void aPausedClockStandsStillAndABlackScreenShowsNone() {
        onScreen(
                shown -> {
                    Countdown running = clock(shown, 120);
                    shown.later(Duration.ofSeconds(20));
                    shown.clock(running.paused(shown.now()));
                    shown.show(Boards.evening(), new Scene.Overview(CHOSEN));
                    assertEquals("1:40", read(shown));
                    shown.later(Duration.ofMinutes(5));
                    assertEquals("1:40", read(shown));
                    shown.black(Boards.evening(), new Scene.Overview(CHOSEN));
                    assertEquals(List.of(), shown.texts());
                });
    }

    @Test
    void theGridStandsWhereItStoodWhenTheTimeIsOver() {
        onScreen(
                shown -> {
                    shown.clock(clock(shown, 120));
                    var scene = shown.show(Boards.evening(), new Scene.Overview(CHOSEN));
                    List<Node> before = allBut(clock(shown), scene.getRoot());
                    shown.later(Duration.ofMinutes(3));
                    assertEquals(before, allBut(clock(shown), scene.getRoot()));
                });
    }

    @Test
    void theSmallCopyOnTheLaptopShowsItToo() {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    MovableClock time = new MovableClock();
                    Ticks ticks = new Ticks(time);
                    Miniature small = new Miniature(new Lettering(new Fonts()), 300, ticks);
                    Countdown clock = Countdown.of(Duration.ofMinutes(2), time.instant());
                    small.show(
                            new Show(
                                    Boards.evening().forTheRoom(),
                                    new Scene.Writing(null),
                                    false,
                                    clock));
                    time.later(Duration.ofSeconds(3));
                    ticks.goesOn();
                    String read =
                            FloorCheck.texts(small.lookup("#clock")).stream()
                                    .map(Text::getText)
                                    .collect(Collectors.joining());
                    assertEquals("1:57", read);
                    ticks.close();
                });
    }

    private static Countdown clock(ShownPicture shown, int seconds) {
        return Countdown.of(Duration.ofSeconds(seconds), shown.now());
    }

    private static Node clock(ShownPicture shown) {
        return shown.root().lookup("#clock");
    }

    private static List<Text> clockTexts(ShownPicture shown) {
        return FloorCheck.texts(clock(shown));
    }

    private static String read(ShownPicture shown) {
        return clockTexts(shown).stream()
                .map(text -> text.getText().replace(" ", ""))
                .collect(Collectors.joining());
    }

    /** Nothing else is written where the clock stands. */
    private static void covered(ShownPicture shown, Scene scene) {
        List<Text> clock = clockTexts(shown);
        for (Text text : shown.texts()) {
            if (!clock.contains(text)) {
                Bounds place = text.localToScene(text.getLayoutBounds());
                for (Text digit : clock) {
                    Bounds on = digit.localToScene(digit.getLayoutBounds());
                    assertFalse(on.intersects(place), scene + " " + text.getText());
                }
            }
        }
    }

    private static List<Node> allBut(Node clock, Node node) {
        List<Node> nodes = new ArrayList<>();
        if (!node.equals(clock)) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable()
                        .forEach(child -> nodes.addAll(allBut(clock, child)));
            }
        }
        return nodes;
    }

    private static void onScreen(Consumer<ShownPicture> look) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(1024, 768);
                    look.accept(shown);
                    shown.close();
                });
    }
}
