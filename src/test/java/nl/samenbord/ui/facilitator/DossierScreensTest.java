package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.School;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dossier.DossierIds;
import nl.samenbord.ui.facilitator.dossier.DossierPane;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** The dossier of a school as a screen and as a pane, with its pictures. */
final class DossierScreensTest {
    private static final Path FOLDER = Path.of("De Vlinderboom");
    private static final LocalDate LATER = LocalDate.of(2027, 11, 30);

    private final PretendedDossier asked = new PretendedDossier();
    private Stage stage;
    private Scene scene;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        scene = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, DossierScreensTest::nothing);
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /** The program's letters are there from now on. */
    private static Scene nothing() {
        Fonts _ = new Fonts();
        return new Scene(new Group());
    }

    /** The two years of a school, its first evening the example's. */
    static SchoolFolder twoYears() {
        List<Filed> files = new ArrayList<>();
        for (Filed filed : School.twoYears()) {
            files.add(filed.name().equals("avond.samenbord.json") ? lively(filed) : filed);
        }
        files.add(
                new Filed(
                        "avond (LAPTOP-2).samenbord.json",
                        files.get(4).session(),
                        0,
                        School.plus(files.get(4).board(), note("Van de andere laptop"))));
        return new SchoolFolder(
                FOLDER,
                files,
                List.of(new Problem.Damaged(FOLDER.resolve("kapot.samenbord.json"), 3, 1)),
                0);
    }

    private static Note note(String text) {
        return Note.of(new Cell(0, 0), "wens", "ouder", text);
    }

    private static Filed lively(Filed filed) {
        Board example = ExampleEvening.session().board();
        Board known = filed.board();
        Board board = example.with(known.meeting());
        for (var sort :
                List.of(
                        nl.samenbord.board.Action.class,
                        nl.samenbord.board.Proposal.class,
                        nl.samenbord.board.Theme.class)) {
            for (var item : known.all(sort)) {
                board = School.plus(board, item);
            }
        }
        return new Filed(filed.name(), filed.session(), 3, board);
    }

    private void open(LocalDate today, int[] size, Language language) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    DossierPane pane =
                            new DossierPane(
                                    asked, new Parts(new Texts(language), new Fonts()), today);
                    scene = new Scene(pane, size[0], size[1]);
                    Looks.on(scene);
                    stage.setScene(scene);
                    stage.sizeToScene();
                    stage.show();
                    pane.open();
                });
    }

    private void shot(String name, int[] size, LocalDate today, Language language)
            throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    // no stage can be larger than the screen that is pretended
                    DossierPane pane =
                            new DossierPane(
                                    asked, new Parts(new Texts(language), new Fonts()), today);
                    scene = new Scene(pane, size[0], size[1]);
                    Looks.on(scene);
                    pane.open();
                });
        Shot.of(scene, name);
        assertEquals(List.of(), Nameless.in(scene.getRoot()));
    }

    private String text(String id) {
        return ((Labeled) scene.lookup("#" + id)).getText();
    }

    private void fire(MenuItem item) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, item::fire);
    }

    private MenuItem item(int session, int menu, int item) {
        MenuButton button = (MenuButton) scene.lookup("#" + DossierIds.menu(session));
        return ((Menu) button.getItems().get(menu)).getItems().get(item);
    }

    @Test
    void aDossierIsWalkedWithTheKeyboard() {
        asked.folder = twoYears();
        open(LATER, new int[] {1280, 680}, Language.DUTCH);
        Keys keys = new Keys(stage::getScene);
        assertEquals("Schoolmap · De Vlinderboom", ((Labeled) scene.lookup(".question")).getText());
        assertEquals(DossierIds.NEXT, scene.getFocusOwner().getId());
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.TAB);
        keys.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "beside avond 2027.samenbord.json avond.samenbord.json",
                        "open voorgesprek.samenbord.json null"),
                asked.asked);
        asked.asked.clear();
        fire(item(0, 1, 3));
        assertEquals(List.of("place voorgesprek.samenbord.json 3"), asked.asked);
        assertTrue(text(DossierIds.TOLD).contains("Voorgesprek met de schoolleiding"));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> scene.lookup("#" + DossierIds.UNDO).requestFocus());
        keys.press(KeyCode.ENTER);
        assertEquals("place voorgesprek.samenbord.json 0", asked.asked.getLast());
        fire(item(1, 2, 4));
        assertEquals("place scan.samenbord.json 0Fase 3: Plan opstellen", asked.asked.getLast());
        asked.refusal =
                Optional.of(
                        new Problem.InUse(FOLDER.resolve("x.samenbord.json"), "L-2", false, null));
        fire(item(0, 1, 3));
        assertTrue(text(DossierIds.TOLD).contains("al open"));
        assertFalse(scene.lookup("#" + DossierIds.UNDO).isVisible());
        keys.press(KeyCode.ESCAPE);
        assertEquals("close", asked.asked.getLast());
    }

    @Test
    void aCopyThatDiffersSaysByHowMuchAndOffersToMerge() {
        asked.folder = twoYears();
        open(LATER, new int[] {1280, 680}, Language.DUTCH);
        MenuButton menu =
                scene.getRoot().lookupAll(".dossier-menu").stream()
                        .map(MenuButton.class::cast)
                        .filter(each -> each.getItems().getLast().getText().contains("LAPTOP-2"))
                        .findFirst()
                        .orElseThrow();
        int session = Integer.parseInt(menu.getId().replaceAll("\\D", ""));
        Node card = scene.lookup("#" + DossierIds.session(session));
        assertTrue(
                card.getAccessibleText().contains("kopie met 1 briefje meer: avond (LAPTOP-2)"),
                card.getAccessibleText());
        fire(menu.getItems().getLast());
        assertEquals(
                List.of("join avond.samenbord.json avond (LAPTOP-2).samenbord.json"), asked.asked);
    }

    @Test
    void anEmptyFolderOffersToBegin() throws IOException {
        open(LATER, new int[] {1280, 680}, Language.DUTCH);
        assertEquals("Praat met de directie", text(DossierIds.NEXT_TITLE));
        new Keys(stage::getScene).press(KeyCode.ENTER);
        assertEquals(List.of("begin TALK_WITH_LEADERS"), asked.asked);
        shot("dossier-empty", new int[] {1280, 680}, LATER, Language.DUTCH);
    }

    @Test
    void pictures() throws IOException {
        asked.folder = twoYears();
        for (int[] size : new int[][] {{1280, 680}, {1920, 1080}}) {
            shot("dossier", size, LATER, Language.DUTCH);
            shot("dossier-english", size, LATER, Language.ENGLISH);
        }
        List<Filed> first =
                asked.folder.sessions().stream()
                        .filter(one -> !one.name().contains("2027"))
                        .toList();
        asked.folder = new SchoolFolder(FOLDER, first, List.of(), 0);
        shot("dossier-first-year", new int[] {1280, 680}, LocalDate.of(2027, 3, 1), Language.DUTCH);
    }

    @Test
    void inAnOpenSessionItHasAKeyOfItsOwn() throws IOException {
        Bench bench =
                WaitForAsyncUtils.waitForAsyncFx(
                        Patience.MILLIS,
                        () -> {
                            Bench open =
                                    new Bench(
                                            ExampleEvening.session().board(),
                                            Draft.NONE,
                                            Language.DUTCH);
                            open.dossier.folder = twoYears();
                            open.show(stage, 1280, 680);
                            return open;
                        });
        Keys keys = new Keys(stage::getScene);
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT5);
        scene = stage.getScene();
        assertEquals(DossierIds.NEXT, scene.getFocusOwner().getId());
        assertFalse(isShown("map"));
        Shot.of(scene, "dossier-in-session");
        assertEquals(List.of(), Nameless.in(scene.getRoot()));
        keys.press(KeyCode.ESCAPE);
        assertTrue(isShown("map"));
        keys.press(KeyCode.ESCAPE);
        assertEquals(List.of(), bench.dossier.asked);
        keys.press(KeyCode.ESCAPE);
        assertEquals(List.of("back"), bench.dossier.asked);
        bench.run(() -> bench.laptop.to(Work.DOSSIER));
        bench.run(() -> bench.laptop.to(Work.DOSSIER));
        assertFalse(isShown("map"));
    }

    private boolean isShown(String id) {
        return scene.lookup("#" + id) != null;
    }
}
