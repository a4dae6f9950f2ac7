package nl.samenbord.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Action;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.dossier.RouteStep;
import nl.samenbord.store.MovableClock;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.dossier.DossierIds;
import nl.samenbord.ui.facilitator.parts.SceneSort;
import nl.samenbord.ui.facilitator.plan.PlanIds;
import nl.samenbord.ui.facilitator.years.YearsIds;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Two years of a school, as it goes through them in front of the windows: the team looks at itself,
 * the evening, the plan, the talk with the directie, and the evening of the next year.
 */
final class TwoYearsTest {
    private static final String SCHOOL = "De Brug";

    @TempDir private Path folder;
    private final MovableClock clock = new MovableClock("2026-09-07T16:00:00Z", "Europe/Amsterdam");
    private final List<String> broken = new ArrayList<>();
    private Stage stage;
    private Keys keys;
    private Hands hands;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
        hands = new Hands(stage, keys, folder.resolve("Samenbord"), SCHOOL);
        app = Hands.onFx(this::opened);
    }

    private SamenbordApp opened() {
        return Program.open(stage, folder, new PretendedSleep(true), new Opening.Start(), clock);
    }

    @AfterEach
    void stop() throws TimeoutException {
        Hands.onFx(
                () -> {
                    app.close();
                    return Headless.asBefore(stage);
                });
        FxToolkit.cleanupStages();
    }

    @Test
    void aSchoolGoesFromItsScanToTheEveningOfTheNextYear() throws Exception {
        scan();
        days(36);
        firstEvening();
        days(14);
        themes();
        days(21);
        directie();
        days(200);
        halfAYearOn();
        days(130);
        whatCameOfIt();
        secondEvening();
        sideBySide();
        dossier();
        assertEquals("", String.join("\n", broken));
        List<Path> evenings = hands.files("vijf-partnerschappen");
        new BothEvenings(folder, evenings.getFirst(), evenings.getLast()).print();
    }

    private void scan() throws Exception {
        hands.begin("team-scan");
        hands.note("a1", "Elke ochtend staat de deur open");
        hands.note("a2", "Ouders die we nooit zien");
        hands.note("d3", "Ouders en school spreken dezelfde taal over opvoeden");
        hands.saved("team-scan");
        shot("scan");
    }

    private void firstEvening() throws Exception {
        hands.begin("vijf-partnerschappen");
        keys.press(CONTROL, SHIFT, DIGIT4);
        keys.type("De deur is elke ochtend open");
        keys.press(ENTER);
        keys.press(ESCAPE);
        hands.note("a1", "Even praten bij de deur zonder afspraak");
        hands.note("a1", "Een vast moment in de week om binnen te lopen");
        hands.note("c1", "Vooraf horen wat de kinderen gaan leren");
        hands.note("d2", "Rust en duidelijke regels op het plein");
        keys.press(CONTROL, DIGIT6);
        hands.agree("Verslag naar alle ouders", "partnerschapsteam", "1 december");
        hands.agree("Terugkoppeling aan ouders", "directie", "na de vakantie");
        hands.type("dream-now", "5");
        hands.type("dream-goal", "8");
        keys.press(ESCAPE);
        Board board = hands.saved("vijf-partnerschappen");
        assertEquals(1, board.all(Baseline.class).size());
        assertEquals(4, board.notes().size());
        assertEquals(5, board.dream().now());
        shot("evening");
    }

    private void themes() throws Exception {
        hands.reopen();
        keys.press(CONTROL, SHIFT, DIGIT2);
        theme(
                "Makkelijk contact",
                "praten",
                "Elke ochtend bij de deur",
                "onderbouwteam",
                "1-3-2027");
        theme("Weten wat er komt", "Vooraf", "Weekbericht met foto", "bovenbouwteam", "1-2-2027");
        Board board = hands.saved("vijf-partnerschappen");
        assertEquals(2, board.all(Theme.class).size());
        assertTrue(board.all(Theme.class).stream().noneMatch(t -> t.supports().isEmpty()));
        assertEquals("onderbouwteam", board.all(Action.class).get(0).who());
        shot("themes");
    }

    private void theme(String title, String word, String what, String who, String when) {
        hands.click(PlanIds.NEW);
        keys.type(title);
        keys.press(ENTER);
        hands.focus(PlanIds.FIND);
        keys.type(word);
        hands.click("support-add-0");
        hands.click(PlanIds.ADD_ACTION);
        keys.type(what);
        keys.press(ENTER);
        hands.type(PlanIds.action("who", 0), who);
        hands.type(PlanIds.action("when", 0), when);
    }

    private void directie() throws Exception {
        hands.reopen();
        keys.press(CONTROL, SHIFT, DIGIT3);
        hands.type(PlanIds.wish(0), "Iets kunnen vragen zonder afspraak");
        hands.click(PlanIds.add(0));
        keys.type("Elke ochtend vijf minuten bij de deur");
        keys.press(ENTER);
        hands.click(PlanIds.proposal("do", 0, 0));
        keys.type("kost niets");
        keys.press(ENTER);
        hands.click(PlanIds.add(0));
        keys.type("Een app met vertaling");
        keys.press(ENTER);
        hands.click(PlanIds.proposal("not", 0, 1));
        shot("talk");
        hands.click(PlanIds.TO_ANSWER);
        shot("answer");
        Board board = hands.saved("vijf-partnerschappen");
        assertEquals(
                List.of(Proposal.Verdict.DO, Proposal.Verdict.NOT),
                board.all(Proposal.class).stream().map(Proposal::verdict).toList());
    }

    /** One thing is done, one was forgotten. */
    private void halfAYearOn() throws Exception {
        hands.reopen();
        keys.press(CONTROL, SHIFT, DIGIT2);
        hands.pick(PlanIds.action("state", 0), Progress.State.DONE);
        hands.click(PlanIds.TO_YEARS);
        shot("years");
        assertEquals(
                1,
                hands.saved("vijf-partnerschappen").all(Action.class).stream()
                        .filter(a -> a.progress().state() == Progress.State.DONE)
                        .count());
    }

    /** The next evening opens with it. */
    private void whatCameOfIt() throws Exception {
        hands.begin("vijf-partnerschappen");
        keys.press(CONTROL, SHIFT, DIGIT6);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> Hands.onFx(() -> !offers().getItems().isEmpty()));
        shot("offers");
        hands.focus(YearsIds.OFFERS);
        keys.press(ENTER);
        hands.await(YearsIds.came("done", 0));
        hands.click(YearsIds.came("done", 0));
        hands.click(YearsIds.came("stopped", 1));
        hands.type(YearsIds.came("why", 1), "het bericht kwam pas in mei");
        shot("came");
        keys.press(F5);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> BeamerLook.beside(stage) != null);
        keys.press(ESCAPE);
        hands.click(SceneSort.CAME.id());
        broken.addAll(BeamerLook.at(BeamerLook.beside(stage), "two-years-beamer"));
        List<Carried> carried = hands.saved("vijf-partnerschappen").all(Carried.class).list();
        assertEquals(Progress.State.DONE, carried.get(0).came().state());
        assertEquals("het bericht kwam pas in mei", carried.get(1).came().reason());
    }

    private ListView<?> offers() {
        return (ListView<?>) hands.node(YearsIds.OFFERS);
    }

    private void secondEvening() throws Exception {
        hands.note("a1", "Die vijf minuten bij de deur zijn fijn, ook voor de bovenbouw graag");
        hands.note("c1", "Het weekbericht lees ik altijd");
        hands.note("e2", "Samen met de bibliotheek iets doen");
        keys.press(CONTROL, DIGIT6);
        hands.type("dream-now", "7");
        keys.press(ESCAPE);
        keys.press(CONTROL, SHIFT, DIGIT2);
        hands.click(PlanIds.NEW);
        keys.type("Makkelijk contact, ook in de bovenbouw");
        keys.press(ENTER);
        Board board = hands.saved("vijf-partnerschappen");
        assertEquals(3, board.notes().size());
        assertEquals(7, board.dream().now());
    }

    private void sideBySide() throws Exception {
        keys.press(CONTROL, SHIFT, DIGIT6);
        hands.click(YearsIds.TO_CELLS);
        hands.await(YearsIds.cell("A1"));
        assertTrue(hands.node(YearsIds.cell("A1")).getAccessibleText().contains("2 → 1"));
        hands.click(YearsIds.cell("A1"));
        shot("cells");
        hands.click(YearsIds.TO_DREAM);
        shot("dream");
        hands.click(YearsIds.TO_THEMES);
        hands.focus(YearsIds.ALIKE);
        keys.press(ENTER);
        shot("themes-linked");
        Board board = hands.saved("vijf-partnerschappen");
        Theme now = board.all(Theme.class).get(0);
        assertEquals(
                List.of("Makkelijk contact"),
                board.all(Carried.class).stream()
                        .filter(then -> then.goesOn().contains(now.id()))
                        .map(Carried::what)
                        .toList());
    }

    private void dossier() throws Exception {
        keys.press(CONTROL, SHIFT, DIGIT5);
        hands.await(DossierIds.session(2));
        shot("dossier");
        List<String> evening = hands.labels(DossierIds.step(RouteStep.EVENING));
        assertTrue(evening.contains("Er zijn 2 avonden gehouden."), evening.toString());
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    private void shot(String name) throws Exception {
        Shot.of(stage.getScene(), "two-years-" + name);
    }
}
