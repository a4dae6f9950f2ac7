package nl.samenbord.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import nl.samenbord.board.Action;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.MovableClock;
import nl.samenbord.store.SessionFile;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.plan.PlanIds;
import nl.samenbord.ui.facilitator.template.TemplateIds;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Two years of a school, as it goes through them in front of the windows: the team looks at itself,
 * the evening, the plan, the talk with the directie, and the evening of the next year.
 */
final class TwoYearsTest {
    private static final String SCHOOL = "De Brug";

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final MovableClock clock = new MovableClock("2026-09-07T16:00:00Z", "Europe/Amsterdam");
    private Stage stage;
    private Keys keys;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
        app = onFx(this::opened);
    }

    private SamenbordApp opened() {
        return Program.open(stage, folder, new PretendedSleep(true), new Opening.Start(), clock);
    }

    @AfterEach
    void stop() throws TimeoutException {
        onFx(
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
    }

    private void scan() throws Exception {
        begin("team-scan");
        note("a1", "Elke ochtend staat de deur open");
        note("a2", "Ouders die we nooit zien");
        note("d3", "Ouders en school spreken dezelfde taal over opvoeden");
        saved("team-scan");
        shot("scan");
    }

    private void firstEvening() throws Exception {
        begin("vijf-partnerschappen");
        keys.press(CONTROL, SHIFT, DIGIT4);
        keys.type("De deur is elke ochtend open");
        keys.press(ENTER);
        keys.press(ESCAPE);
        note("a1", "Even praten bij de deur zonder afspraak");
        note("a1", "Een vast moment in de week om binnen te lopen");
        note("c1", "Vooraf horen wat de kinderen gaan leren");
        note("d2", "Rust en duidelijke regels op het plein");
        keys.press(CONTROL, DIGIT6);
        agree("Verslag naar alle ouders", "partnerschapsteam", "1 december");
        agree("Terugkoppeling aan ouders", "directie", "na de vakantie");
        type("dream-now", "5");
        type("dream-goal", "8");
        keys.press(ESCAPE);
        Board board = saved("vijf-partnerschappen");
        assertEquals(1, board.all(Baseline.class).size());
        assertEquals(4, board.notes().size());
        assertEquals(5, board.dream().now());
        shot("evening");
    }

    private void themes() throws Exception {
        reopen();
        keys.press(CONTROL, SHIFT, DIGIT2);
        theme(
                "Makkelijk contact",
                "praten",
                "Elke ochtend bij de deur",
                "onderbouwteam",
                "1-3-2027");
        theme("Weten wat er komt", "Vooraf", "Weekbericht met foto", "bovenbouwteam", "1-2-2027");
        Board board = saved("vijf-partnerschappen");
        assertEquals(2, board.all(Theme.class).size());
        assertTrue(board.all(Theme.class).stream().noneMatch(t -> t.supports().isEmpty()));
        assertEquals("onderbouwteam", board.all(Action.class).get(0).who());
        shot("themes");
    }

    private void theme(String title, String word, String what, String who, String when) {
        click(PlanIds.NEW);
        keys.type(title);
        keys.press(ENTER);
        focus(PlanIds.FIND);
        keys.type(word);
        click("support-add-0");
        click(PlanIds.ADD_ACTION);
        keys.type(what);
        keys.press(ENTER);
        type(PlanIds.action("who", 0), who);
        type(PlanIds.action("when", 0), when);
    }

    private void directie() throws Exception {
        reopen();
        keys.press(CONTROL, SHIFT, DIGIT3);
        type(PlanIds.wish(0), "Iets kunnen vragen zonder afspraak");
        click(PlanIds.add(0));
        keys.type("Elke ochtend vijf minuten bij de deur");
        keys.press(ENTER);
        click(PlanIds.proposal("do", 0, 0));
        keys.type("kost niets");
        keys.press(ENTER);
        click(PlanIds.add(0));
        keys.type("Een app met vertaling");
        keys.press(ENTER);
        click(PlanIds.proposal("not", 0, 1));
        shot("talk");
        click(PlanIds.TO_ANSWER);
        shot("answer");
        Board board = saved("vijf-partnerschappen");
        assertEquals(
                List.of(Proposal.Verdict.DO, Proposal.Verdict.NOT),
                board.all(Proposal.class).stream().map(Proposal::verdict).toList());
    }

    /** One thing is done, one was forgotten. */
    private void halfAYearOn() throws Exception {
        reopen();
        keys.press(CONTROL, SHIFT, DIGIT2);
        onFx(() -> themesList().getSelectionModel().getSelectedIndex());
        pick(PlanIds.action("state", 0), Progress.State.DONE);
        click(PlanIds.TO_YEARS);
        shot("years");
        assertEquals(
                1,
                saved("vijf-partnerschappen").all(Action.class).stream()
                        .filter(a -> a.progress().state() == Progress.State.DONE)
                        .count());
    }

    private ListView<?> themesList() {
        return robot.lookup("#" + PlanIds.LIST).query();
    }

    /** A new session of this template, from the start screen. */
    private void begin(String template) {
        if (robot.lookup("#" + Ids.TO_START).tryQuery().isPresent()) {
            click(Ids.TO_START);
        }
        click(Ids.NEW_EVENING);
        keys.type(SCHOOL);
        onFx(
                () -> {
                    ListView<Templates.Offer> list = robot.lookup("#" + TemplateIds.LIST).query();
                    list.getItems().stream()
                            .filter(offer -> offer.template().id().equals(template))
                            .findFirst()
                            .ifPresent(list.getSelectionModel()::select);
                    return list;
                });
        click(Ids.BEGIN);
    }

    /** The last session again, from the start screen, as the team does. */
    private void reopen() {
        click(Ids.TO_START);
        click(Ids.recent(0));
    }

    private void note(String code, String text) {
        keys.type(code + " " + text);
        keys.press(ENTER);
    }

    private void agree(String what, String who, String when) {
        keys.type(what);
        keys.press(TAB);
        keys.type(who);
        keys.press(TAB);
        keys.type(when);
        keys.press(ENTER);
    }

    private void type(String id, String words) {
        focus(id);
        keys.type(words);
        keys.press(ENTER);
    }

    private void focus(String id) {
        onFx(
                () -> {
                    robot.lookup("#" + id).query().requestFocus();
                    return id;
                });
    }

    private void pick(String id, Progress.State state) {
        onFx(
                () -> {
                    Picker picker = robot.lookup("#" + id).query();
                    picker.setValue(
                            picker.getItems().stream()
                                    .filter(one -> one.id().equals(state.name()))
                                    .findFirst()
                                    .orElseThrow());
                    return picker;
                });
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    private void shot(String name) throws Exception {
        Shot.of(stage.getScene(), "two-years-" + name);
    }

    /** What is in the file of this template, once the window says that all is. */
    private Board saved(String template) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> onFx(() -> ((Labeled) node(Ids.SAVE_STATE)).getText().startsWith("✓")));
        try (var files = Files.list(folder.resolve("Samenbord"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                Board board = SessionFile.read(file).session().board();
                if (board.template().id().equals(template)) {
                    return board;
                }
            }
        }
        throw new AssertionError("no session of " + template);
    }

    private javafx.scene.Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
