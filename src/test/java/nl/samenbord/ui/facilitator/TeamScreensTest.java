package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import nl.samenbord.board.Action;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
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
import nl.samenbord.workshop.Draft;

import nl.samenbord.ui.facilitator.years.YearsIds;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
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
            WaitForAsyncUtils.waitForAsyncFx(5_000, this::anew);
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
                20_000,
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
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((ButtonBase) scene.lookup("#" + id)).fire());
    }

    @Test
    void reading() throws IOException {
        for (int[] size : SIZES) {
            Board board = late(ExampleEvening.session().board());
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
        open(late(ExampleEvening.session().board()), Work.READING, SIZES[0], Language.ENGLISH);
        shot("reading-notes-english");
    }

    @Test
    void yearBesideYear() throws IOException {
        for (int[] size : SIZES) {
            Bench bench = open(SecondEvening.alone().board(), Work.YEARS, size, Language.DUTCH);
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
        }
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
            Board board = planned(ExampleEvening.session().board());
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
        open(planned(ExampleEvening.session().board()), Work.THEMES, SIZES[0], Language.ENGLISH);
        shot("themes-english");
        Board lone =
                planned(
                        Board.empty(
                                        new TemplateLibrary().template("stappenplan"),
                                        ExampleEvening.session().board().meeting())
                                .with(Theme.class, Shelf.of(List.of(bare()))));
        open(lone, Work.THEMES, SIZES[0], Language.DUTCH);
        shot("themes-stappenplan");
        fire(PlanIds.TO_YEARS);
        shot("themes-years-stappenplan");
    }

    @Test
    void startingPosition() throws IOException {
        for (int[] size : SIZES) {
            Board board = scanned(ExampleEvening.session().board());
            Bench bench = open(board, Work.SCAN, size, Language.DUTCH);
            shot("scan");
            fire(ScanIds.UNDER);
            fire(ScanIds.BEAMER);
            WaitForAsyncUtils.waitForAsyncFx(
                    5_000,
                    () -> {
                        bench.director.show(new nl.samenbord.show.Scene.CellScene(A1, 0));
                        bench.laptop.work(Work.SCAN);
                    });
            shot("scan-under-notes");
        }
    }

    private static Board scanned(Board board) {
        return board.with(
                Baseline.class,
                Shelf.of(
                        List.of(
                                said(
                                        "informeel",
                                        "communicatie",
                                        "Wat gebeurt er al?",
                                        "De deur is elke ochtend open."),
                                said(
                                        "informeel",
                                        "",
                                        "Wat gebeurt er al?",
                                        "Vier feesten per jaar, met hulp van ouders."),
                                said(
                                        "informeel",
                                        "",
                                        "Waar willen we aan werken?",
                                        "Ouders die we nooit zien."))));
    }

    private static Baseline said(String column, String row, String question, String text) {
        return new Baseline(Id.fresh(), column, row, question, text);
    }

    private static Theme bare() {
        return new Theme(Id.fresh(), "", List.of(), List.of(), List.of());
    }

    /** The themes of the evening half a year on: something done, something late, a talk held. */
    private static Board planned(Board board) {
        List<Theme> themes = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Theme before : board.all(Theme.class)) {
            Theme theme =
                    before.because("Hier kregen we de meeste stippen voor, van ouders en team.")
                            .wishing("Iedere ouder kan makkelijk iets vragen of vertellen.")
                            .told("nieuwsbrief van januari, en op de ouderavond in november")
                            .being(new Progress(Progress.State.BUSY, ""));
            themes.add(theme);
            Action action = Action.of(theme.id());
            actions.add(
                    action.saying("Elke ochtend vijf minuten bij de deur")
                            .by("onderbouwteam")
                            .beginning("2026-09-01")
                            .until("2026-11-01")
                            .being(Progress.NEW.in(Progress.State.BUSY)));
            actions.add(
                    Action.of(theme.id())
                            .saying("Een tolk bij elk startgesprek")
                            .by("directie")
                            .until("2027-09")
                            .being(Progress.NEW.in(Progress.State.NEW)));
            actions.add(
                    Action.of(theme.id())
                            .saying("Proef met een app")
                            .by("partnerschapsteam")
                            .beginning("2027-02")
                            .until("2027-04")
                            .being(new Progress(Progress.State.STOPPED, "te duur")));
            actions.add(
                    Action.of(theme.id())
                            .saying("Koffie bij de start van het jaar")
                            .by("ouderraad")
                            .until("na de vakantie")
                            .being(Progress.NEW.in(Progress.State.DONE)));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Leerkracht vijf minuten bij de deur")
                            .decided(Proposal.Verdict.DO)
                            .because("kost niets en helpt meteen"));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Een app die vertaalt")
                            .decided(Proposal.Verdict.LATER)
                            .because("eerst kijken wat de proef oplevert"));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Elke week een avond open")
                            .decided(Proposal.Verdict.NOT)
                            .because("te veel avonden voor het team"));
        }
        return board.with(Theme.class, Shelf.of(themes))
                .with(Action.class, Shelf.of(actions))
                .with(Proposal.class, Shelf.of(proposals));
    }

    private static Board late(Board board) {
        List<Note> notes = new ArrayList<>(board.notes().list());
        notes.add(
                Note.of(new Cell(0, 0), "wens", "ouder", "Ook een koffieochtend op vrijdag")
                        .from("koffieochtend"));
        return board.with(Note.class, Shelf.of(notes));
    }
}
