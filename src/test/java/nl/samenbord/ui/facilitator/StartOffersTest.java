package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Compared;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.Restored;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.store.DataFolder;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.start.Choices;
import nl.samenbord.ui.facilitator.start.Offers;
import nl.samenbord.ui.facilitator.start.RestorePane;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.fx.Fonts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * What a stopped program left is shown before it comes back; a session in use offers what can be.
 */
final class StartOffersTest {
    private static final Cell CELL = new Cell(3, 0);
    private static final Path FILE = Path.of("avond.samenbord.json");

    private final Asked asked = new Asked();
    private Stage stage;
    private StartPane pane;
    private Keys keys;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        pane = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, this::shown);
        keys = new Keys(stage::getScene);
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private StartPane shown() {
        Choices choices =
                new Choices(
                        new Templates(DataFolder.in(Path.of("target", "nobody"))).list(),
                        List.of(),
                        List.of(unfinished()),
                        "De Vlinderboom",
                        LocalDate.of(2026, 11, 24));
        StartPane start = new StartPane(choices, asked, new Fonts(), new Texts(Language.DUTCH));
        Scene scene = new Scene(start, 1366, 768);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
        start.ready();
        return start;
    }

    private static Unfinished unfinished() {
        Note before = Note.of(CELL, "wens", "ouder", "Koffie bij het hek");
        Restored more =
                new Restored(
                        List.of(
                                new Compared(null, note("Graag op tijd weten wanneer er iets is")),
                                new Compared(null, note("أريد أن أعرف كيف حال ابني في المدرسة")),
                                new Compared(
                                        before, before.saying("Koffie op het plein", "nl", "")),
                                new Compared(note("Dit was dubbel"), null)),
                        6,
                        "en dan nog een half",
                        true,
                        Instant.parse("2026-11-24T20:14:00Z"));
        return new Unfinished("De Vlinderboom · Ouderavond", FILE, more, FILE);
    }

    private static Note note(String text) {
        return Note.of(CELL, "wens", "ouder", text);
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void tell(Problem problem) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    pane.tell(problem);
                    pane.ready();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatWillComeBackIsShownFirstAndComesBackWithOneKeyMore() throws IOException {
        assertEquals(Ids.GO_ON + "-0", stage.getScene().getFocusOwner().getId());
        keys.press(KeyCode.ENTER);
        assertEquals(List.of(), asked.what);
        assertEquals(4, ((ListView<?>) node(RestorePane.LIST)).getItems().size());
        Shot.of(stage.getScene(), "restore");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        assertEquals(RestorePane.NOW, stage.getScene().getFocusOwner().getId());
        keys.press(KeyCode.ENTER);
        assertEquals(List.of("restore"), asked.what);
    }

    @Test
    void oneCanGoBackOrOpenWithoutIt() {
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.ESCAPE);
        assertEquals(List.of(), asked.what);
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.TAB);
        keys.press(KeyCode.ENTER);
        assertEquals(List.of("without"), asked.what);
    }

    @Test
    void aSessionThatIsOpenElsewhereSaysWhereAndOffersThreeThings() throws IOException {
        Instant since = Instant.parse("2026-11-24T19:00:00Z");
        tell(new Problem.InUse(FILE, "LAPTOP-9", false, since));
        String told = ((Labeled) node(Ids.PROBLEM)).getText();
        assertTrue(told.contains("LAPTOP-9, sinds "), told);
        Shot.of(stage.getScene(), "in-use");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.TAB);
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.TAB);
        keys.press(KeyCode.ENTER);
        assertEquals(List.of("look", "copy", "take over"), asked.what);
    }

    @Test
    void ofAFileThatCanNotBeReadTheLastVersionIsOffered() {
        tell(new Problem.Damaged(FILE, 3, 4));
        Labeled last = (Labeled) node(Offers.LAST_VERSION);
        assertTrue(last.getText().endsWith("58 briefjes"), last.getText());
        keys.press(KeyCode.ENTER);
        assertEquals(List.of("last version"), asked.what);
    }

    @Test
    void oneThatIsOpenHereCanNotBeTakenOver() {
        tell(new Problem.InUse(FILE, "LAPTOP-1", true, Instant.parse("2026-11-24T19:00:00Z")));
        assertTrue(node(Offers.LOOK).isVisible());
        assertEquals(null, node(Offers.TAKE_OVER));
        tell(new Problem.ReadOnlyPlace(FILE));
        assertFalse(node(Offers.LOOK) != null && node(Offers.LOOK).getParent().isVisible());
    }
}
