package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;
import nl.samenbord.board.Programme;
import nl.samenbord.board.When;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.Stock;
import nl.samenbord.show.Scene;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.programme.ProgrammeIds;
import nl.samenbord.ui.facilitator.statements.StatementIds;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Pictures of an evening in full swing. */
final class EveningScreensTest {
    private static final int ON = 6;
    private final Instant now = Bench.CLOCK.instant();
    private Stage stage;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @CsvSource({
        "1366, 768, DUTCH, ''",
        "1280, 680, DUTCH, ''",
        "1366, 768, ENGLISH, -en",
        "1280, 680, ENGLISH, -en"
    })
    void anEveningInFullSwing(int width, int height, Language language, String suffix)
            throws IOException {
        Bench bench = open(width, height, language);
        shot(bench, "evening" + suffix);
        bench.watch.forward(Duration.ofMinutes(8));
        bench.run(
                () -> {
                    bench.director.hold(true);
                    bench.director.enqueue(new Scene.Closing());
                });
        shot(bench, "evening-time-over" + suffix);
        bench.run(() -> bench.director.hold(false));
        bench.click(Work.STATEMENTS.id());
        shot(bench, "statements" + suffix);
        bench.click(StatementIds.CHOOSE);
        shot(bench, "statements-choose" + suffix);
        bench.click(Work.PROGRAMME.id());
        shot(bench, "programme" + suffix);
        bench.click(ProgrammeIds.DATA);
        shot(bench, "programme-data" + suffix);
        bench.run(() -> bench.laptop.sheet().turn());
        shot(bench, "key-sheet" + suffix);
    }

    private Bench open(int width, int height, Language language) {
        Programme programme = new Stock().twoHours(language.tag());
        Board example = ExampleEvening.session().board();
        Board board =
                example.with(programme)
                        .with(
                                example.meeting()
                                        .on(new When(LocalDate.of(2026, 11, 24), "18:07", "")));
        Course course =
                Course.NONE
                        .scene("statement:2:counted")
                        .queue(List.of("podium:D:1", "agreements:1"))
                        .part(programme.parts().get(ON), now.minus(Duration.ofMinutes(17)))
                        .clock(Countdown.of(Duration.ofSeconds(400), now));
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Bench bench = new Bench(board, Draft.NONE, course, language);
                    bench.show(stage, width, height);
                    bench.hand.choose(new Cell(3, 0));
                    bench.laptop.top().saved(new SaveState.Saved(now));
                    return bench;
                });
    }

    private void shot(Bench bench, String name) throws IOException {
        Shot.of(stage.getScene(), name);
        assertEquals(List.of(), Nameless.in(bench.laptop));
    }
}
