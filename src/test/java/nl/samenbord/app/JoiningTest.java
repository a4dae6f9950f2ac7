package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import nl.samenbord.board.Change;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.merge.Decision;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.joining.JoinIds;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Session;

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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The facilitator brings in another table's laptop, sees what comes, chooses, takes it back. */
final class JoiningTest {
    private static final Note PRAISE = note("een praatje bij de deur");
    private static final Note CALL = note("bel ons op tijd");
    private static final Note LETTER = note("een brief per maand");

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private OpenSession session;
    private Evening evening;

    private static Note note(String text) {
        return Note.of(new Cell(0, 0), "wens", "ouder", text);
    }

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Sessions sessions = new Sessions(DataFolder.in(folder), new FxHome(), Clock.systemUTC());
        session =
                sessions.begin(
                        folder.resolve("hier.samenbord.json"),
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 2),
                        new TemplateLibrary().template("vijf-partnerschappen"));
        evening =
                onFx(
                        () ->
                                new Evening(
                                        session,
                                        new Machine(
                                                new Screens(Duration.ONE),
                                                new Awake(new PretendedSleep(false)),
                                                Clock.systemUTC()),
                                        new Fonts(),
                                        new Texts(Language.DUTCH),
                                        new SoftTone(sessions.preferences()),
                                        new Alone()));
        onFx(
                () -> {
                    Scene scene = new Scene(evening.laptop(), 1366, 768);
                    Looks.on(scene);
                    stage.setScene(scene);
                    stage.show();
                    add(PRAISE);
                    add(CALL);
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        onFx(evening::close);
        FxToolkit.cleanupStages();
    }

    private void add(Note note) {
        session.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
    }

    private Board board() {
        return session.workshop().board();
    }

    /** The other laptop: one note more, one reworded, one erased for good. */
    private Path there() throws IOException {
        Board board = after(board(), Change.Add.last(LETTER));
        Note other = PRAISE.saying("een praatje op het plein", "", "");
        board = after(board, new Change.Edit(PRAISE, other));
        board = new Erasing(CALL.id(), board, List.of()).from(board);
        return written(board);
    }

    private Path written(Board board) throws IOException {
        Path file = folder.resolve("tafel 2.samenbord.json");
        return Files.write(file, SessionFormat.write(Session.fresh(board), Unknown.NOTHING));
    }

    private static Board after(Board board, Change change) {
        return ((Outcome.Done) change.on(board)).board();
    }

    private void show(Path file) {
        onFx(
                () ->
                        new Joining(
                                        session,
                                        evening.laptop(),
                                        new Fonts(),
                                        new Texts(Language.DUTCH))
                                .show(List.of(file)));
    }

    private List<String> texts() {
        return board().notes().stream().map(Note::text).sorted().toList();
    }

    @Test
    void whatComesIsShownFirstAndDoneAndTakenBack() throws Exception {
        Path file = there();
        byte[] bytes = Files.readAllBytes(file);
        show(file);
        assertEquals(List.of(CALL.text(), PRAISE.text()), texts());
        Shot.of(stage.getScene(), "joining");
        press(KeyCode.ENTER);
        assertEquals(List.of(LETTER.text(), PRAISE.text(), "een praatje op het plein"), texts());
        assertEquals(
                "Samengevoegd: 2 nieuwe briefjes. Terug kan met ‘Ongedaan maken’.",
                text(Ids.PROBLEM));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(PRAISE.text()), texts(), "erased stays erased");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(3, texts().size());
        assertEquals(bytes.length, Files.size(file));
    }

    @Test
    void ofTwoTextsOneCanBeChosen() throws Exception {
        show(there());
        onFx(() -> ((ButtonBase) node(JoinIds.keep(Decision.THEIRS, 0))).fire());
        onFx(() -> ((ButtonBase) node(JoinIds.DO)).fire());
        assertEquals(List.of(LETTER.text(), "een praatje op het plein"), texts());
    }

    @Test
    void whoGoesBackChangesNothing() throws Exception {
        Board before = board();
        show(there());
        press(KeyCode.ESCAPE);
        assertEquals(before, board());
        assertFalse(robot.lookup("#" + JoinIds.PANE).tryQuery().isPresent());
    }

    @Test
    void whatComesOutlastsACrash() throws Exception {
        show(there());
        press(KeyCode.ENTER);
        assertTrue(session.awaitKept(Patience.LONG));
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> Files.readString(session.file()).contains(LETTER.text()));
        assertFalse(Files.readString(session.file()).contains(CALL.text()));
    }

    @Test
    void whatTheProgramDoesNotKnowComesAlong() throws Exception {
        Path file = there();
        String known = Files.readString(file);
        Files.writeString(
                file,
                known.replaceFirst("\\{", "{\n  \"later\": [1.50],")
                        .replace(
                                "\"" + LETTER.text() + "\"",
                                "\"" + LETTER.text() + "\", \"z\": 4"));
        show(file);
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS,
                TimeUnit.SECONDS,
                () -> Files.readString(session.file()).contains("\"z\": 4"));
        String saved = Files.readString(session.file());
        assertTrue(saved.contains("\"later\""), saved);
        assertTrue(saved.contains("\"z\": 4"), saved);
    }

    @Test
    void anotherGridIsRefusedWithASentence() throws Exception {
        Board before = board();
        show(written(Grids.board(2, 2)));
        assertTrue(text(Ids.PROBLEM).contains("andere werkvorm"), text(Ids.PROBLEM));
        assertEquals(before, board());
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private String text(String id) {
        StringBuilder all = new StringBuilder();
        for (Node each : node(id).lookupAll(".label")) {
            all.append(((Labeled) each).getText());
        }
        return node(id) instanceof Labeled label ? label.getText() : all.toString();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
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
