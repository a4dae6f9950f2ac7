package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.plan.PlanIds;
import nl.samenbord.ui.facilitator.review.ReadingIds;
import nl.samenbord.ui.facilitator.scan.ScanIds;
import nl.samenbord.ui.facilitator.years.YearsIds;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Pictures of what the partnership team works with afterwards. */
final class TeamScreensTest {
    private static final int[][] SIZES = {{1280, 680}, {1920, 1080}};

    private static final int SCREEN = 1366;
    private static final Cell A1 = new Cell(0, 0);

    private Stage stage;
    private Scene scene;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        scene = new Scene(new Group());
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void shot(String name) throws IOException {
        if (scene.getWindow() == null) {
            // what is not shown is only drawn as it was when it came into its scene
            WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, this::anew);
        }
        Shot.of(scene, name);
        assertEquals(List.of(), Nameless.in(scene.getRoot()));
    }

    private void anew() {
        Parent root = scene.getRoot();
        Scene next = new Scene(new Group(), scene.getWidth(), scene.getHeight());
        scene.setRoot(new Group());
        next.setRoot(root);
        Looks.on(next);
        // a list lays out its rows, and only then what is in them
        root.applyCss();
        root.layout();
        scene = next;
    }

    private Bench open(Board board, Work work, int[] size, Language language) {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Bench bench = new Bench(board, Draft.NONE, language);
                    if (size[0] > SCREEN) {
                        // no stage can be larger than the screen that is pretended
                        scene = new Scene(bench.laptop, size[0], size[1]);
                        Looks.on(scene);
                    } else {
                        bench.show(stage, size[0], size[1]);
                        scene = stage.getScene();
                    }
                    bench.hand.choose(new Cell(0, 0));
                    bench.laptop.work(work);
                    return bench;
                });
    }

    /** Whether everything in this style has room for a word. */
    private boolean isReadable(String style) {
        return scene.getRoot().lookupAll(style).stream()
                .allMatch(node -> node.getLayoutBounds().getWidth() > 50);
    }

    private void fire(String id) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> ((ButtonBase) scene.lookup("#" + id)).fire());
    }

    @Test
    void reading() throws IOException {
        for (int[] size : SIZES) {
            Board board = TeamBoards.late(ExampleEvening.session().board());
            open(board, Work.READING, size, Language.DUTCH);
            shot("reading-notes");
            fire(ReadingIds.late(0));
            fire(ReadingIds.TO_COMMON);
            shot("reading-common");
            fire(ReadingIds.TO_SPREAD);
            shot("reading-spread");
            fire(ReadingIds.OF_DOTS);
            shot("reading-spread-dots");
        }
        open(
                TeamBoards.late(ExampleEvening.session().board()),
                Work.READING,
                SIZES[0],
                Language.ENGLISH);
        shot("reading-notes-english");
    }

    @Test
    void yearBesideYear() throws IOException {
        Bench bench = open(SecondEvening.alone().board(), Work.YEARS, SIZES[0], Language.DUTCH);
        shot("years-choose");
        fire(YearsIds.LAY);
        shot("years-came");
        bench.evenings.beside = SecondEvening.first();
        fire(YearsIds.TO_THEMES);
        shot("years-themes");
        fire(YearsIds.TO_CELLS);
        fire(YearsIds.cell("D2"));
        shot("years-cells");
        fire(YearsIds.TO_DREAM);
        shot("years-dream");
        Bench told = open(SecondEvening.told().board(), Work.YEARS, SIZES[0], Language.ENGLISH);
        told.evenings.beside = SecondEvening.first();
        fire(YearsIds.TO_THEMES);
        shot("years-themes-english");
    }

    @Test
    void readingAnySize() throws IOException {
        for (String template : List.of("stappenplan", "zes-tips", "pdca")) {
            Board board =
                    Board.empty(
                            new TemplateLibrary().template(template),
                            ExampleEvening.session().board().meeting());
            open(board, Work.READING, SIZES[0], Language.DUTCH);
            fire(ReadingIds.TO_SPREAD);
            shot("reading-spread-" + template);
        }
    }

    @Test
    void planAndTalk() throws IOException {
        for (int[] size : SIZES) {
            Board board = TeamBoards.planned(ExampleEvening.session().board());
            open(board, Work.THEMES, size, Language.DUTCH);
            shot("themes");
            assertTrue(isReadable(".theme-name"));
            fire(PlanIds.TO_YEARS);
            shot("themes-years");
            open(board, Work.TALK, size, Language.DUTCH);
            shot("talk");
            fire(PlanIds.TO_ANSWER);
            shot("talk-answer");
        }
        open(
                TeamBoards.planned(ExampleEvening.session().board()),
                Work.THEMES,
                SIZES[0],
                Language.ENGLISH);
        shot("themes-english");
        Board lone =
                TeamBoards.planned(
                        Board.empty(
                                        new TemplateLibrary().template("stappenplan"),
                                        ExampleEvening.session().board().meeting())
                                .with(Theme.class, Shelf.of(List.of(TeamBoards.bare()))));
        open(lone, Work.THEMES, SIZES[0], Language.DUTCH);
        shot("themes-stappenplan");
        fire(PlanIds.TO_YEARS);
        shot("themes-years-stappenplan");
    }

    @Test
    void startingPosition() throws IOException {
        for (int[] size : SIZES) {
            Board board = TeamBoards.scanned(ExampleEvening.session().board());
            Bench bench = open(board, Work.SCAN, size, Language.DUTCH);
            shot("scan");
            fire(ScanIds.UNDER);
            fire(ScanIds.BEAMER);
            WaitForAsyncUtils.waitForAsyncFx(
                    Patience.MILLIS,
                    () -> {
                        bench.director.show(new nl.samenbord.show.Scene.CellScene(A1, 0));
                        bench.laptop.work(Work.SCAN);
                    });
            shot("scan-under-notes");
        }
    }
}
