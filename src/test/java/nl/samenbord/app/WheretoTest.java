package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.Patience;
import nl.samenbord.awake.Awake;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * In the window it is told and asked where the session is kept, and as which, beside the typing.
 */
final class WheretoTest {
    private static final LocalDate LATER = LocalDate.of(2027, 10, 12);

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private @Nullable Evening evening;
    private Path then = Path.of("");
    private Path now = Path.of("");

    @BeforeEach
    void start() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Files.createDirectories(folder.resolve("school"));
        then = folder.resolve("school/avond 2026.samenbord.json");
        now = folder.resolve("school/avond 2027.samenbord.json");
    }

    @AfterEach
    void close() throws Exception {
        onFx(
                () -> {
                    if (evening != null) {
                        evening.close();
                    }
                    return stage;
                });
        FxToolkit.cleanupStages();
    }

    private static void write(Path file, Session session) throws IOException {
        Files.write(file, SessionFormat.write(session, Unknown.NOTHING));
    }

    /** Last year's file, and a copy of it for this year of which all notes were thrown out. */
    private void copiedAndEmptied() throws IOException {
        Session example = ExampleEvening.session();
        write(then, example);
        Meeting meeting = example.board().meeting();
        Board empty = Board.empty(example.board().template(), meeting);
        write(
                now,
                example.with(
                        empty.with(
                                meeting.renamed(meeting.school().name(), meeting.title(), LATER))));
    }

    private OpenSession open(Path file) throws Exception {
        Sessions sessions =
                new Sessions(DataFolder.in(folder.resolve("own")), new FxHome(), Clock.systemUTC());
        OpenSession opened = onFx(() -> sessions.open(file));
        evening =
                onFx(
                        () -> {
                            Evening shown =
                                    new Evening(
                                            opened,
                                            new Machine(
                                                    new Screens(Duration.ONE),
                                                    new Awake(new PretendedSleep(false)),
                                                    Clock.systemUTC()),
                                            new Fonts(),
                                            new Texts(Language.DUTCH),
                                            new SoftTone(sessions.preferences()),
                                            new Alone());
                            Scene scene = new Scene(shown.laptop(), 1280, 680);
                            Looks.on(scene);
                            stage.setScene(scene);
                            stage.show();
                            shown.laptop().ready();
                            return shown;
                        });
        return opened;
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private boolean isThere(String id) {
        return robot.lookup("#" + id).tryQuery().filter(WheretoTest::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String told() {
        return ((Labeled) node(Ids.PROBLEM)).getText();
    }

    private void type(String words) {
        robot.write(words, 0);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id) {
        onFx(
                () -> {
                    ((ButtonBase) node(id)).fire();
                    return id;
                });
    }

    private static List<String> notes(Path file) throws Exception {
        return SessionFile.read(file).session().board().notes().stream().map(Note::text).toList();
    }

    @Test
    void aFileThatIsGoneIsAskedForWhileTypingGoesOn() throws Exception {
        copiedAndEmptied();
        Files.delete(then);
        open(now);
        Files.delete(now);
        type("Terwijl het weg is");
        await(() -> isThere(Ids.KEEP_HERE));
        assertTrue(told().contains("veilig op deze laptop"), told());
        Shot.of(stage.getScene(), "file-gone");
        type("En nog een");
        assertTrue(isThere(Ids.KEEP_THERE), "typing does not send the question away");
        assertFalse(Files.exists(now));
        press(Ids.KEEP_HERE);
        await(() -> Files.exists(now) && notes(now).size() == 2);
        await(() -> !isThere(Ids.PROBLEM));
        assertEquals(List.of("Terwijl het weg is", "En nog een"), notes(now));
    }

    @Test
    void anotherPlaceCanBeChosen() throws Exception {
        copiedAndEmptied();
        Files.delete(then);
        OpenSession opened = open(now);
        Files.delete(now);
        type("Terwijl het weg is");
        await(() -> isThere(Ids.KEEP_HERE));
        Path chosen = Files.createDirectories(folder.resolve("elders")).resolve("avond");
        onFx(
                () -> {
                    new Whereto(opened, evening().laptop(), new Texts(Language.DUTCH))
                            .keepIn(chosen);
                    return chosen;
                });
        Path whole = chosen.resolveSibling("avond.samenbord.json");
        await(() -> Files.exists(whole) && opened.file().equals(whole));
        await(() -> !isThere(Ids.PROBLEM));
        assertEquals(List.of("Terwijl het weg is"), notes(whole));
    }

    private Evening evening() {
        return Objects.requireNonNull(evening);
    }

    @Test
    void aFileThatIsRenamedIsFollowedAndToldOnce() throws Exception {
        copiedAndEmptied();
        Files.delete(then);
        open(now);
        Path renamed = now.resolveSibling("ouderavond groep 5.samenbord.json");
        Files.move(now, renamed);
        type("Daarna");
        await(() -> isThere(Ids.PROBLEM));
        Shot.of(stage.getScene(), "file-followed");
        assertTrue(told().contains("ouderavond groep 5"), told());
        await(() -> notes(renamed).size() == 1);
        assertFalse(Files.exists(now));
    }

    @Test
    void inDoubtItIsAskedWhetherTheyAreOneEvening() throws Exception {
        copiedAndEmptied();
        open(now);
        await(() -> isThere(Ids.SAME_NO));
        assertTrue(told().contains("avond 2026"), told());
        Shot.of(stage.getScene(), "same-evening");
        press(Ids.SAME_NO);
        await(() -> told().contains("twee sessies"));
        assertNotEquals(
                SessionFile.read(then).session().id(), SessionFile.read(now).session().id());
    }

    @Test
    void whatIsOfAnotherEveningIsSaidBeforeItIsMerged() throws Exception {
        copiedAndEmptied();
        Session copy = SessionFile.read(now).session();
        Board board = copy.board();
        write(
                now,
                copy.with(
                        board.with(
                                Note.class,
                                Shelf.of(
                                        List.of(
                                                Note.of(
                                                        new Cell(0, 0),
                                                        "wens",
                                                        "ouder",
                                                        "Van nu"))))));
        open(now);
        onFx(
                () -> {
                    evening().join(then);
                    return then;
                });
        assertTrue(
                robot.lookup(".past").queryAll().stream()
                        .anyMatch(each -> ((Labeled) each).getText().contains("andere avond")));
        Shot.of(stage.getScene(), "joining-another-evening");
    }

    private static void await(Callable<Boolean> that) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, that);
    }

    private static <T> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }
}
