package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.Patience;
import nl.samenbord.awake.Awake;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Table;
import nl.samenbord.desk.IncomingRow;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.exchange.NotesXlsx;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.facilitator.incoming.IncomingIds;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.workshop.Author;

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
import java.util.concurrent.TimeoutException;

/** The facilitator brings in notes from a table, sees what comes, chooses, takes it back. */
final class TakingTableTest {
    private static final Note COFFEE = note("koffie met de leerkracht");
    private static final String FORM =
            "Id,Tijdstempel,E-mailadres,Wat is uw naam?,Van wie,Wat wenst u?\n"
                    + "1,24-11-2026 19:02,een@voorbeeld.example,Wilde Roos,ouder,"
                    + "\"Meer tijd voor een gesprek, ook ’s avonds\"\n"
                    + "2,24-11-2026 19:03,twee@voorbeeld.example,Rode Beuk,ouder,"
                    + "Wij willen graag weten hoe de dag van ons kind was\n"
                    + "3,24-11-2026 19:05,drie@voorbeeld.example,Groene Es,school,"
                    + "Ouders die meelezen in de klas\n"
                    + "4,24-11-2026 19:06,vier@voorbeeld.example,Witte Els,opa,Een moestuin\n";

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final Alone alone = new Alone();
    private Stage stage;
    private OpenSession session;
    private Evening evening;
    private int opened;

    private static Note note(String text) {
        return Note.of(new Cell(0, 0), "wens", "ouder", text);
    }

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        open(Language.DUTCH, 1366, 768);
    }

    private void open(Language language, int width, int height) throws Exception {
        Sessions sessions = new Sessions(DataFolder.in(folder), new FxHome(), Clock.systemUTC());
        session =
                sessions.begin(
                        folder.resolve("avond" + opened++ + ".samenbord.json"),
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 0),
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
                                        new Texts(language),
                                        new SoftTone(sessions.preferences()),
                                        alone));
        onFx(
                () -> {
                    Scene scene = new Scene(evening.laptop(), width, height);
                    Looks.on(scene);
                    stage.setScene(scene);
                    stage.show();
                    submit(Change.Add.last(COFFEE));
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        onFx(evening::close);
        FxToolkit.cleanupStages();
    }

    private void submit(Change change) {
        session.workshop().submit(Author.FACILITATOR, change);
    }

    private Board board() {
        return session.workshop().board();
    }

    private void show(String name, String table) throws IOException {
        Path file = Files.writeString(folder.resolve(name), table);
        onFx(() -> evening.takeTable(file));
    }

    private List<String> texts() {
        return board().notes().stream().map(Note::text).toList();
    }

    @SuppressWarnings("unchecked")
    private List<IncomingRow.State> states() {
        ListView<IncomingRow> rows = (ListView<IncomingRow>) node(IncomingIds.ROWS);
        return rows.getItems().stream().map(IncomingRow::state).toList();
    }

    @Test
    void whatComesIsShownFirstAndComesInOneStepThatIsTakenBack() throws Exception {
        Board before = board();
        show(
                "n.csv",
                """
                vak;tafel;tekst
                A1;;koffie met de leerkracht
                B2;3;Meer groen
                B2;3;Meer groen
                Z9;1;nergens
                A1;;Sem wordt gepest
                """);
        assertEquals(before, board(), "nothing comes in before it was seen");
        assertEquals(
                List.of(
                        IncomingRow.State.THERE,
                        IncomingRow.State.NEW,
                        IncomingRow.State.NEW,
                        IncomingRow.State.LEFT_OUT,
                        IncomingRow.State.HELD),
                states());
        assertEquals(
                "3 nieuwe briefjes, 1 al in de sessie, 1 rij overgeslagen. 1 briefje wacht eerst op"
                        + " jou: misschien herken je er iemand in.",
                text(IncomingIds.TOLD));
        press(KeyCode.ENTER);
        assertEquals(
                List.of(COFFEE.text(), "Meer groen", "Meer groen", "Sem wordt gepest"), texts());
        assertTrue(board().notes().get(3).is(Mark.HELD));
        assertEquals(List.of(3), board().meeting().tables().stream().map(Table::number).toList());
        assertFalse(robot.lookup("#" + IncomingIds.PANE).tryQuery().isPresent());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, board());
    }

    @Test
    void theSameTableBringsNothingASecondTime() throws Exception {
        String table = "vak;tekst\nB2;Meer groen\nB2;Meer groen\n";
        show("n.csv", table);
        press(KeyCode.ENTER);
        onFx(() -> submit(Changes.bin(board(), board().notes().get(2))));
        show("n.csv", table);
        assertEquals(List.of(IncomingRow.State.THERE, IncomingRow.State.THERE), states());
        assertTrue(node(IncomingIds.DO).isDisabled());
    }

    @Test
    void columnsOfAFormAreToldWhatTheyAreAndThatIsRemembered() throws Exception {
        show("formulier.csv", FORM);
        assertEquals("TEXT", chosen(IncomingIds.column(5)));
        assertEquals("VOICE", chosen(IncomingIds.column(4)));
        assertEquals("NONE", chosen(IncomingIds.column(0)));
        for (int place : List.of(1, 2, 3)) {
            String id = IncomingIds.column(place);
            assertFalse(robot.lookup("#" + id).tryQuery().isPresent(), id);
        }
        assertTrue(node(IncomingIds.DO).isDisabled());
        assertEquals("Kies eerst in welk vakje de briefjes komen.", text(IncomingIds.TOLD));
        assertEquals(IncomingIds.CELL, stage.getScene().getFocusOwner().getId());
        choose(IncomingIds.CELL, "D1");
        choose(IncomingIds.KIND, "verwachting");
        choose(IncomingIds.column(4), "NONE");
        choose(IncomingIds.VOICE, "school");
        choose(IncomingIds.column(0), "TABLE");
        assertEquals(List.of(IncomingRow.State.NEW), states().stream().distinct().toList());
        fire(IncomingIds.DO);
        assertEquals(5, board().notes().size());
        Note note = board().notes().get(1);
        assertEquals("D1", note.cell().code());
        assertEquals("verwachting", note.kind());
        assertEquals("school", note.voice());
        assertEquals(1, note.table());
        assertEquals(null, note.createdAt());
        String kept = alone.choices.toString();
        assertTrue(kept.contains("wat wenst u?"), kept);
        for (String content : List.of("Meer tijd", "voorbeeld", "Roos", "naam", "19:02")) {
            assertFalse(kept.contains(content), kept);
        }
        show("later.csv", FORM.replace("Een moestuin", "Een vijver"));
        assertEquals("TABLE", chosen(IncomingIds.column(0)));
        assertEquals("NONE", chosen(IncomingIds.column(4)));
    }

    @Test
    void aSheetOfASpreadsheetCanBeChosen() throws Exception {
        Path file = folder.resolve("n.xlsx");
        Files.write(file, NotesXlsx.write(board(), new Texts(Language.DUTCH)));
        onFx(() -> evening.takeTable(file));
        assertEquals("Briefjes", chosen(IncomingIds.SHEET));
        assertEquals(List.of(IncomingRow.State.THERE), states());
        choose(IncomingIds.SHEET, "Afspraken");
        assertEquals("Afspraken", chosen(IncomingIds.SHEET));
    }

    @Test
    void thatAnErasedNoteMayComeBackIsSaid() throws Exception {
        onFx(() -> session.erase(COFFEE.id(), _ -> {}));
        show("n.csv", "vak;tekst\nA1;koffie met de leerkracht\n");
        assertEquals(List.of(IncomingRow.State.NEW), states());
        assertTrue(text(IncomingIds.TOLD).contains("1 briefje voorgoed gewist"));
        assertFalse(new Erasing(COFFEE.id(), board(), List.of()).from(board()).erased().isEmpty());
    }

    @Test
    void whoGoesBackChangesNothing() throws Exception {
        Board before = board();
        show("n.csv", "vak;tekst\nA1;Nieuw\n");
        press(KeyCode.ESCAPE);
        assertEquals(before, board());
        assertFalse(robot.lookup("#" + IncomingIds.PANE).tryQuery().isPresent());
    }

    @Test
    void whatIsNoTableIsToldInASentence() throws Exception {
        show("n.xls", "<html><table><tr><td>vak</td></tr></table></html>");
        assertTrue(text(Ids.PROBLEM).contains("webpagina"), text(Ids.PROBLEM));
        assertFalse(robot.lookup("#" + IncomingIds.PANE).tryQuery().isPresent());
    }

    @Test
    void itIsThereInEveryWindowAndLanguage() throws Exception {
        for (Language language : Language.values()) {
            for (int[] size : new int[][] {{1280, 680}, {1366, 768}}) {
                onFx(evening::close);
                open(language, size[0], size[1]);
                onFx(() -> evening.laptop().to(Work.TABLES));
                assertTrue(node(IncomingIds.ASK).isVisible());
                Shot.of(stage.getScene(), "tables-" + language.tag());
                show("formulier.csv", FORM);
                choose(IncomingIds.CELL, "D1");
                Shot.of(stage.getScene(), "incoming-" + language.tag());
                assertEquals(
                        List.of(
                                IncomingRow.State.NEW,
                                IncomingRow.State.NEW,
                                IncomingRow.State.NEW,
                                IncomingRow.State.LEFT_OUT),
                        states());
            }
        }
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private String chosen(String id) {
        return ((Picker) node(id)).getValue().id();
    }

    private void choose(String id, String wanted) {
        onFx(
                () -> {
                    Picker picker = (Picker) node(id);
                    picker.setValue(
                            picker.getItems().stream()
                                    .filter(choice -> choice.id().equals(wanted))
                                    .findFirst()
                                    .orElseThrow());
                });
    }

    private void fire(String id) {
        onFx(() -> ((ButtonBase) node(id)).fire());
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
