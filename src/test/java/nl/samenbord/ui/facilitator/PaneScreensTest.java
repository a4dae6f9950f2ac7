package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.People;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Voting;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.dots.DotIds;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.tables.TableIds;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Pictures of the panes for dots and for tables, on the example evening. */
final class PaneScreensTest {
    private Stage stage;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void dots() throws IOException {
        // the last is a window of 1366 by 768 on a screen that enlarges everything to 125 %
        for (int[] size : new int[][] {{1366, 768}, {1280, 680}, {1093, 614}}) {
            open(voted(ExampleEvening.session().board()), Work.DOTS, size[0], size[1]);
            shot("dots");
            fits();
            open(overspent(), Work.DOTS, size[0], size[1]);
            Keys keys = new Keys(stage::getScene);
            WaitForAsyncUtils.waitForAsyncFx(
                    Patience.MILLIS,
                    () -> stage.getScene().lookup("#" + DotIds.EACH).requestFocus());
            keys.type("4");
            keys.press(KeyCode.ENTER);
            shot("dots-asked");
            fits();
            fire(DotIds.RESULT);
            shot("dots-result");
            ((ScrollPane) stage.getScene().lookup("#" + DotIds.RANKS)).setVvalue(1);
            shot("dots-gaps");
        }
    }

    /** Nothing of the pane sticks out of it, and the pane itself not out of the window. */
    private void fits() {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Node list = stage.getScene().lookup("#" + DotIds.LIST);
                    Node pane = list.getParent().getParent();
                    Bounds around = pane.localToScene(pane.getLayoutBounds());
                    assertTrue(around.getMaxX() <= stage.getScene().getWidth(), "the window");
                    double view = list.getLayoutBounds().getHeight();
                    assertTrue(view >= 90, "room for two choices: " + view);
                    for (Node node : pane.lookupAll("*")) {
                        Bounds at = node.localToScene(node.getLayoutBounds());
                        if (node instanceof Control && isSeen(node)) {
                            String which = node.getId() + " " + node.getStyleClass();
                            assertTrue(at.getMinX() >= around.getMinX() - 1, which);
                            assertTrue(at.getMaxX() <= around.getMaxX() + 1, which);
                        }
                    }
                    for (Node at = pane; at != null; at = at.getParent()) {
                        if (at instanceof ScrollPane scroll) {
                            double inside = scroll.getContent().getLayoutBounds().getWidth();
                            double seen = scroll.getViewportBounds().getWidth();
                            assertTrue(inside <= seen + 1, inside + " in " + seen);
                        }
                    }
                });
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void tables() throws IOException {
        for (int[] size : new int[][] {{1366, 768}, {1280, 680}}) {
            Bench bench =
                    open(rounds(ExampleEvening.session().board()), Work.TABLES, size[0], size[1]);
            WaitForAsyncUtils.waitForAsyncFx(
                    Patience.MILLIS,
                    () -> {
                        bench.workshop.draft(Drafts.round(bench.workshop.draft(), 2));
                        bench.workshop.draft(Drafts.by(bench.workshop.draft(), "wens", "ouder", 3));
                    });
            shot("tables");
            fire(TableIds.ARRANGE);
            shot("tables-arrange");
            new Keys(stage::getScene).press(KeyCode.F1);
            shot("keys");
        }
    }

    private Bench open(Board board, Work work, int width, int height) {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Bench bench = new Bench(board, Draft.NONE, Language.DUTCH);
                    bench.show(stage, width, height);
                    bench.hand.choose(new Cell(3, 0));
                    ((ToggleButton) stage.getScene().lookup("#" + work.id())).fire();
                    return bench;
                });
    }

    private void fire(String id) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> ((ToggleButton) stage.getScene().lookup("#" + id)).fire());
    }

    private void shot(String name) throws IOException {
        Shot.of(stage.getScene(), name);
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }

    private static Board voted(Board board) {
        return board.with(new Voting(5, 1, true, List.of()));
    }

    private static Board overspent() {
        Board board = voted(ExampleEvening.session().board());
        People people = new People(Map.of("ouder", 36, "school", 13, "leerling", 5), 0, 0);
        return board.with(board.meeting().seating(people, board.meeting().tables()))
                .with(new Voting(5, 0, false, List.of()));
    }

    /** Every third note is of the second round, and one could not be typed. */
    private static Board rounds(Board board) {
        List<Note> notes = new ArrayList<>();
        for (Note note : board.notes()) {
            notes.add(note.inRound(notes.size() % 3 == 0 ? 2 : 1));
        }
        notes.add(
                Note.of(new Cell(3, 1), "wens", "ouder", "nog niet getypt · tafel 5 · Arabisch")
                        .by("wens", "ouder", 5)
                        .inRound(2)
                        .marked(Mark.UNTYPED, true));
        return board.with(Note.class, Shelf.of(notes));
    }
}
