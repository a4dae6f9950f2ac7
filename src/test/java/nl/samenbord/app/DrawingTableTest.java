package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateFile;
import nl.samenbord.store.TemplateFormat;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.template.TemplateIds;
import nl.samenbord.ui.facilitator.template.TemplateList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Choosing, changing and making templates from the start screen on, by keys and names. */
final class DrawingTableTest {
    private static final Cell A1 = new Cell(0, 0);

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Keys keys;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
        app = onFx(() -> Program.start(stage, folder, new PretendedSleep(false)));
    }

    @AfterEach
    void stop() throws TimeoutException {
        onFx(app::close);
        FxToolkit.cleanupStages();
    }

    private Templates templates() {
        return new Templates(DataFolder.in(folder));
    }

    private List<Template> own() {
        return templates().list().offers().stream()
                .filter(Templates.Offer::own)
                .map(Templates.Offer::template)
                .toList();
    }

    @Test
    void aSchoolTypesTheQuestionsOfItsOwnPosterOneAfterTheOther() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.EDIT);
        assertEquals("question-A1", focused().getId());
        for (int i = 1; i <= 30; i++) {
            keys.type("Vraag " + i + " van de poster?");
            press(i % 2 == 0 ? KeyCode.ENTER : KeyCode.TAB);
        }
        press(KeyCode.ESCAPE);
        Template kept = own().getFirst();
        List<String> asked = kept.cells().stream().map(kept::question).toList();
        for (int i = 1; i <= 30; i++) {
            assertEquals("Vraag " + i + " van de poster?", asked.get(i - 1));
        }
        assertEquals(kept.id(), list().chosen().template().id());
    }

    @Test
    void anEveningBeginsWithTheTemplateThatWasChangedInItsForm() {
        press(KeyCode.ENTER);
        keys.type("De Vlinderboom");
        robot.clickOn("#" + TemplateIds.EDIT);
        keys.type("Hoe groeten we elkaar?");
        press(KeyCode.ESCAPE);
        assertEquals("De Vlinderboom", text(Ids.SCHOOL));
        assertEquals("Hoe groeten we elkaar?", list().chosen().template().question(A1));
        robot.clickOn("#" + Ids.BEGIN);
        assertTrue(robot.lookup("Hoe groeten we elkaar?").tryQuery().isPresent());
    }

    @Test
    void anOwnTemplateIsMadeFromAnEmptyGrid() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.NEW);
        assertEquals(TemplateIds.TITLE, focused().getId());
        keys.type("Ons spel");
        hold(KeyCode.CONTROL, KeyCode.DIGIT2);
        keys.type("Thuis");
        robot.clickOn("#" + TemplateIds.part("column", 1, "name"));
        hold(KeyCode.CONTROL, KeyCode.A);
        keys.type("Maat|schap|pelijk");
        robot.clickOn("#" + TemplateIds.part("column", 2, "remove"));
        robot.clickOn("#" + TemplateIds.add("column"));
        keys.type("Buurt");
        robot.clickOn("#" + TemplateIds.part("column", 2, "up"));
        robot.clickOn("#" + TemplateIds.BACK);
        Template kept = own().getFirst();
        assertEquals("Ons spel", kept.title());
        assertEquals(
                List.of("Thuis", "Buurt", "Maat\u00ADschap\u00ADpelijk"),
                kept.columns().stream().map(Column::name).toList());
    }

    @Test
    void kindsAndVoicesGetOtherWords() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.EDIT);
        hold(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys.type("Droom");
        robot.clickOn("#" + TemplateIds.part("voice", 2, "remove"));
        robot.clickOn("#" + TemplateIds.BACK);
        Template kept = own().getFirst();
        assertEquals("Droom", kept.kinds().getFirst().name());
        assertEquals("droom", kept.kinds().getFirst().id());
        assertEquals(2, kept.voices().size());
    }

    @Test
    void ctrlZTakesBackAWholeTextAtOnceAndThenTheOneBefore() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.EDIT);
        String before = text("question-A1");
        keys.type("Eerst");
        press(KeyCode.ENTER);
        keys.type("Dan");
        hold(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text("question-A2").length() > "Dan".length());
        assertEquals("Eerst", text("question-A1"));
        hold(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, text("question-A1"));
        hold(KeyCode.CONTROL, KeyCode.Y);
        hold(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Dan", text("question-A2"));
    }

    @Test
    void whatHasNoNameIsToldAndTheLastWholeTemplateStays() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.EDIT);
        keys.type("Een vraag");
        hold(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.DELETE);
        assertEquals(
                "Nog niet bewaard. De naam van kolom A is nog leeg.", label(TemplateIds.STATE));
        press(KeyCode.ESCAPE);
        assertTrue(label(Ids.PROBLEM).startsWith("De naam van kolom A is nog leeg. Vul dat"));
        press(KeyCode.ESCAPE);
        assertEquals("Een vraag", own().getFirst().question(A1));
        assertEquals(5, own().getFirst().columns().size());
        assertFalse(own().getFirst().columns().getFirst().name().isEmpty());
    }

    @Test
    void lookingAtATemplateMakesNothing() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.EDIT);
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertEquals(List.of(), own());
    }

    @Test
    void whatIsOnTheTableIsKeptWhenTheWindowCloses() {
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        robot.clickOn("#" + TemplateIds.EDIT);
        keys.type("Half getypt");
        onFx(app::close);
        assertEquals("Half getypt", own().getFirst().question(A1));
    }

    @Test
    void aColleaguesFileIsTakenInAndCanBeThrownAwayAndPutBack() throws Exception {
        Path file = folder.resolve("spel" + TemplateFormat.SUFFIX);
        Template usual = templates().list().offers().getFirst().template();
        TemplateFile.write(file, new Sketch(usual).titled("Spel"), false);
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        onFx(() -> ((DrawingTable) app.templates()).take(file));
        assertEquals("Spel", list().chosen().template().title());
        robot.clickOn("#" + TemplateIds.REMOVE);
        assertEquals(List.of(), own());
        robot.clickOn("#" + TemplateIds.PUT_BACK);
        assertEquals("Spel", own().getFirst().title());
    }

    @Test
    void aFileWithoutATemplateIsRefusedWithAReason() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.json"), "Beste ouders");
        robot.clickOn("#" + TemplateIds.TEMPLATES);
        onFx(() -> ((DrawingTable) app.templates()).take(file));
        assertTrue(label(Ids.PROBLEM).startsWith("brief.json: Hier zit geen werkvorm in."));
    }

    @Test
    void aTemplateIsFoundInTheFormByTheKeyboardAlone() {
        press(KeyCode.ENTER);
        for (int i = 0; i < 20 && focused() != list(); i++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.DOWN);
        assertEquals("vijf-partnerschappen-kort", list().chosen().template().id());
        keys.type("j");
        assertEquals("jaarplan-thema", list().chosen().template().id());
        assertEquals("Jaarplan rond één speerpunt", text(Ids.TITLE));
        press(KeyCode.ENTER);
        assertTrue(
                robot.lookup("Hoe ontmoeten we elkaar rond het speerpunt?").tryQuery().isPresent());
    }

    private TemplateList list() {
        return robot.lookup("#" + TemplateIds.LIST).query();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private String text(String id) {
        return ((TextInputControl) robot.lookup("#" + id).query()).getText();
    }

    private String label(String id) {
        return ((Label) robot.lookup("#" + id).query()).getText();
    }

    private void press(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void hold(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
