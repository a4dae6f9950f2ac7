package nl.samenbord.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Statement;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFile;
import nl.samenbord.ui.facilitator.Keys;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The whole evening of the example school, from the start screen to paper, as a person leads it.
 */
final class EveningTest {
    private static final List<Note> DICTATED = ExampleEvening.session().board().notes().list();

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<String> broken = new ArrayList<>();
    private Stage stage;
    private Keys keys;
    private SamenbordApp app;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
        app = onFx(() -> Program.start(stage, folder, new PretendedSleep(true)));
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
    void anEveningIsLedFromTheFirstWelcomeToThePaper() throws Exception {
        keys.press(ENTER);
        keys.type("Basisschool De Zeven Lantaarns");
        keys.press(ENTER);
        keys.press(F5);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> BeamerLook.beside(stage) != null);
        welcome();
        statements();
        twoRounds();
        bundle();
        dots();
        podium();
        agreements();
        assertEquals("", String.join("\n", broken));
        paper();
    }

    private void welcome() throws Exception {
        keys.press(F6);
        assertTrue(isDown("scene-welcome") || isDown("scene-test"), "the first step has a scene");
        see("scene-welcome", "welcome");
        see("scene-test", "test");
        see("scene-rules", "rules");
    }

    private void statements() throws Exception {
        keys.press(CONTROL, DIGIT1);
        click("statements-choose");
        click("statement-choice-0");
        click("statement-choice-5");
        click("statement-choice-9");
        click("statements-tonight");
        robot.clickOn("#statement-count-0-ouder-agree");
        for (String number : List.of("14", "19", "8", "11", "1", "1")) {
            keys.type(number);
            keys.press(ENTER);
        }
        click("statement-show-counted-0");
        look("statement");
        keys.press(ESCAPE);
        see("scene-writing", "writing");
    }

    /** Everything of the example, pile by pile as it lies on the tables, in two rounds. */
    private void twoRounds() throws Exception {
        type(DICTATED.subList(0, DICTATED.size() / 2));
        keys.press(ALT, R);
        type(DICTATED.subList(DICTATED.size() / 2, DICTATED.size()));
        assertEquals(DICTATED.size(), board().notes().size());
        long held = board().notes().stream().filter(n -> n.is(Mark.HELD)).count();
        assertTrue(held > 0, "the note that names a child waits");
        assertEquals(DICTATED.size() - held, board().forTheRoom().notes().size());
        keys.type("d1 ");
        keys.press(ESCAPE);
        see("scene-grid", "overview");
        see("scene-column", "column");
        see("scene-cell", "cell");
    }

    private void type(List<Note> notes) {
        for (Note note : notes) {
            keys.press(ALT, KeyCode.getKeyCode("" + note.table()));
            keys.press(ALT, letter(note.kind()));
            keys.press(ALT, letter(note.voice()));
            keys.type(note.cell().code().toLowerCase(Locale.ROOT) + " ");
            keys.type(note.text().replace('\n', ' '));
            keys.press(ENTER);
        }
    }

    private static KeyCode letter(String id) {
        return KeyCode.getKeyCode(id.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    private void bundle() throws Exception {
        List<Note> free =
                board().notesIn(DICTATED.getFirst().cell()).stream()
                        .filter(Note::isForTheRoom)
                        .toList();
        keys.type(DICTATED.getFirst().cell().code().toLowerCase(Locale.ROOT) + " x");
        keys.press(ENTER);
        keys.press(CONTROL, KeyCode.Z);
        robot.clickOn("#note-" + free.get(0).id());
        keys.press(SPACE);
        robot.press(CONTROL).clickOn("#note-" + free.get(1).id()).release(CONTROL);
        keys.press(CONTROL, J);
        keys.press(ENTER);
        assertEquals(1, board().bundles().size());
        Bundle bundle = board().bundles().get(0);
        assertEquals(2, bundle.notes().size());
        assertTrue(free.stream().anyMatch(note -> note.text().equals(bundle.title())));
    }

    private void dots() throws Exception {
        keys.press(CONTROL, DIGIT4);
        robot.clickOn("#present-ouder");
        keys.type("41");
        keys.press(TAB);
        keys.type("13");
        keys.press(ENTER);
        assertEquals(41, board().meeting().people().present().get("ouder"));
        keys.press(CONTROL, DIGIT3);
        for (String count : List.of("12", "3", "9", "1", "4", "8", "7", "2", "4", "4")) {
            keys.type(count);
            keys.press(TAB);
        }
        keys.press(ENTER);
        assertEquals(10, board().all(Ballot.class).size());
        assertTrue(board().voting().secret());
        assertEquals(0, board().forTheRoom().all(Ballot.class).size());
        click("dots-secret");
        click("dots-result");
        click("dots-on-beamer");
        assertFalse(board().voting().secret());
        look("ranking");
        keys.press(ESCAPE);
    }

    private void podium() throws Exception {
        see("scene-podium", "podium");
        keys.press(PAGE_DOWN);
        look("podium-next");
    }

    private void agreements() throws Exception {
        keys.press(CONTROL, DIGIT6);
        agree("Verslag naar alle ouders, in eenvoudige taal", "partnerschapsteam", "1 december");
        agree("Gesprek met de directie", "partnerschapsteam en directie", "15 januari");
        agree("Terugkoppeling aan ouders: dit gaan we doen", "directie", "na de vakantie");
        assertEquals(3, board().all(Agreement.class).size());
        keys.press(ESCAPE);
        see("scene-agreements", "agreements");
        see("scene-closing", "closing");
    }

    private void agree(String what, String who, String when) {
        keys.type(what);
        keys.press(TAB);
        keys.type(who);
        keys.press(TAB);
        keys.type(when);
        keys.press(ENTER);
    }

    private void paper() throws Exception {
        board();
        Path file = file();
        Board kept = SessionFile.read(file).session().board();
        assertEquals(DICTATED.size(), kept.notes().size());
        // of the usual five two were left out, and one came in
        assertEquals(4, kept.all(Statement.class).size());
        Path pdf = folder.resolve("handout.pdf");
        Terminal terminal = new Terminal(folder);
        assertEquals(0, terminal.nl("handout", file.toString(), "-o", pdf.toString()).code());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(printed.contains("Terugkoppeling aan ouders"), printed);
            for (Note note : kept.notes()) {
                if (note.text().matches("[\\p{IsLatin}\\p{Punct} ]{1,60}")) {
                    assertEquals(note.isForTheRoom(), printed.contains(note.text()), note.text());
                }
            }
        }
    }

    private void see(String button, String name) throws Exception {
        click(button);
        look(name);
    }

    private void look(String name) throws Exception {
        broken.addAll(BeamerLook.at(BeamerLook.beside(stage), name));
    }

    /** What is in the file, once the window says that all is. */
    private Board board() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> onFx(() -> saved().getText().startsWith("✓")));
        return SessionFile.read(file()).session().board();
    }

    private Labeled saved() {
        return (Labeled) stage.getScene().lookup("#" + Ids.SAVE_STATE);
    }

    private Path file() throws IOException {
        try (var files = Files.list(folder.resolve("Samenbord"))) {
            return files.filter(f -> f.toString().endsWith(".samenbord.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private boolean isDown(String id) {
        Node node = robot.lookup("#" + id).query();
        return ((ToggleButton) node).isSelected();
    }

    private void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
