package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** A laptop window with a person before it, who works through names of controls and keys. */
abstract class LaptopCase {
    static final Cell A1 = new Cell(0, 0);
    static final Cell B2 = new Cell(1, 1);
    static final Cell D1 = new Cell(3, 0);

    final FxRobot robot = new FxRobot();
    Stage stage;
    Bench bench;
    Keys keys;

    @BeforeEach
    void openTheWindow() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keys(stage::getScene);
        bench = shown(emptyBoard());
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /** Goes on with another board. */
    void open(Board board) {
        bench = shown(board);
    }

    private Bench shown(Board board) {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Bench shown = new Bench(board, Draft.NONE, Language.DUTCH);
                    shown.show(stage, 1366, 768);
                    return shown;
                });
    }

    static Board emptyBoard() {
        return Board.empty(
                new TemplateLibrary().template("vijf-partnerschappen"),
                Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 6));
    }

    void keep(String text) {
        keys.type(text);
        keys.press(KeyCode.ENTER);
    }

    List<String> texts() {
        return notes().stream().map(Note::text).toList();
    }

    List<Note> notes() {
        return bench.workshop.board().notes().list();
    }

    Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    String text(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    String line() {
        return text(Ids.TYPING);
    }

    void click(String id) {
        // what was shown a moment ago has its place only with the next frame
        bench.run(
                () -> {
                    bench.laptop.applyCss();
                    bench.laptop.layout();
                });
        robot.clickOn("#" + id);
    }
}
