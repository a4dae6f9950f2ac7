package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Compared;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Recent;
import nl.samenbord.desk.Restored;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.start.Choices;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

final class ScreensTest {
    private Stage stage;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theLaptopWindow() throws IOException {
        laptop(1366, 768, Language.DUTCH, "facilitator");
    }

    @Test
    void theSmallestLaptopWindow() throws IOException {
        laptop(1280, 680, Language.DUTCH, "facilitator");
    }

    @Test
    void theStartScreen() throws IOException {
        Texts texts = new Texts(Language.DUTCH);
        Path gone = Path.of("/weg/stick/kompas.samenbord.json");
        Path here = Files.createTempFile("vlinderboom", ".samenbord.json");
        Instant now = Bench.CLOCK.instant();
        Restored more =
                new Restored(
                        List.of(
                                new Compared(null, Note.of(new Cell(3, 0), "wens", "ouder", "Een")),
                                new Compared(
                                        null, Note.of(new Cell(3, 0), "wens", "ouder", "Twee")),
                                new Compared(
                                        null, Note.of(new Cell(3, 0), "wens", "ouder", "Drie"))),
                        4,
                        "",
                        true,
                        now);
        Choices choices =
                new Choices(
                        new Templates(DataFolder.in(Path.of("target", "nobody"))).list(),
                        List.of(
                                new Recent(
                                        here,
                                        "De Vlinderboom · ouderavond",
                                        143,
                                        now,
                                        LocalDate.of(2026, 10, 31)),
                                new Recent(
                                        gone,
                                        "Het Kompas · ouderavond",
                                        12,
                                        now.minus(Duration.ofDays(49)),
                                        null)),
                        List.of(new Unfinished("De Vlinderboom", here, more, here)),
                        "De Vlinderboom",
                        LocalDate.of(2026, 11, 25));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    StartPane pane =
                            new StartPane(choices, new NothingStarts(), new Fonts(), texts);
                    Scene scene = new Scene(pane, 1366, 768);
                    Looks.on(scene);
                    stage.setScene(scene);
                    stage.show();
                    pane.ready();
                });
        Shot.of(stage.getScene(), "start");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> ((Button) stage.getScene().lookup("#" + Ids.NEW_EVENING)).fire());
        Shot.of(stage.getScene(), "start-form");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        Files.delete(here);
    }

    private void laptop(int width, int height, Language language, String name) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Bench bench = new Bench(ExampleEvening.session().board(), Draft.NONE, language);
                    bench.show(stage, width, height);
                    bench.hand.choose(new Cell(3, 0));
                    bench.hand.choose(bench.hand.board().notesIn(new Cell(3, 0)).getFirst());
                    bench.director.show(new nl.samenbord.show.Scene.CellScene(new Cell(3, 0), 0));
                    bench.laptop.top().saved(new SaveState.Saved(Bench.CLOCK.instant()));
                    bench.workshop.draft(
                            Drafts.text(
                                    bench.workshop.draft(),
                                    "Elke maand een kort berichtje over wat goed gaat"));
                });
        Shot.of(stage.getScene(), name);
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }
}
