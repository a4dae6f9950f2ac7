package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.review.ReadingIds;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Pictures of what the partnership team works with afterwards. */
final class TeamScreensTest {
    private static final int[][] SIZES = {{1280, 680}, {1920, 1080}};

    private static final int SCREEN = 1366;

    private Stage stage;
    private Scene scene;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        scene = stage.getScene();
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void shot(String name) throws IOException {
        Shot.of(scene, name);
        assertEquals(List.of(), Nameless.in(scene.getRoot()));
    }

    private Bench open(Board board, Work work, int[] size, Language language) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Bench bench = new Bench(board, Draft.NONE, language);
                    if (size[0] > SCREEN) {
                        // no stage can be larger than the screen that is pretended
                        scene = new Scene(bench.laptop, size[0], size[1]);
                        Looks.on(scene);
                    } else {
                        bench.show(stage, size[0], size[1]);
                        scene = stage.getScene();
                    }
                    bench.hand.choose(new Cell(0, 0));
                    bench.laptop.work(work);
                    return bench;
                });
    }

    private void fire(String id) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((ButtonBase) scene.lookup("#" + id)).fire());
    }

    @Test
    void reading() throws IOException {
        for (int[] size : SIZES) {
            Board board = late(ExampleEvening.session().board());
            open(board, Work.READING, size, Language.DUTCH);
            shot("reading-notes");
            fire(ReadingIds.late(0));
            fire(ReadingIds.TO_COMMON);
            shot("reading-common");
            fire(ReadingIds.TO_SPREAD);
            shot("reading-spread");
            fire(ReadingIds.OF_DOTS);
            shot("reading-spread-dots");
        }
        open(late(ExampleEvening.session().board()), Work.READING, SIZES[0], Language.ENGLISH);
        shot("reading-notes-english");
    }

    @Test
    void readingAnySize() throws IOException {
        for (String template : List.of("stappenplan", "zes-tips", "pdca")) {
            Board board =
                    Board.empty(
                            new TemplateLibrary().template(template),
                            ExampleEvening.session().board().meeting());
            open(board, Work.READING, SIZES[0], Language.DUTCH);
            fire(ReadingIds.TO_SPREAD);
            shot("reading-spread-" + template);
        }
    }

    private static Board late(Board board) {
        List<Note> notes = new ArrayList<>(board.notes().list());
        notes.add(
                Note.of(new Cell(0, 0), "wens", "ouder", "Ook een koffieochtend op vrijdag")
                        .from("koffieochtend"));
        return board.with(Note.class, Shelf.of(notes));
    }
}
