package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Former;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What came of last year's agreements can be read from the last row. */
@ExtendWith(ApplicationExtension.class)
final class CameFloorTest {
    private static final String LONG =
            "Iedere ouder krijgt op tijd en in eenvoudige taal te horen wat er op school gebeurt, "
                    + "ook wie weinig Nederlands leest, nooit op een avond komt of pas is verhuisd";

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
    void everyPageCanBeReadFromTheLastRow(int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(width, height);
                    Board told = SecondEvening.told().board();
                    int pages = pages(shown, told, true);
                    assertTrue(pages > 2, pages + " pages");
                    pages(shown, SecondEvening.beside().board(), false);
                    pages(shown, full(told), false);
                    pages(shown, Grids.board(1, 1), false);
                    shown.close();
                });
        assertEquals("", String.join("\n", broken));
    }

    private int pages(ShownPicture shown, Board board, boolean keep) {
        Board room = board.forTheRoom();
        for (int page = 0; page == 0 || page < shown.pages(); page++) {
            int at = page;
            new FloorCheck(shown.show(room, new Scene.Came(page)))
                    .broken("")
                    .forEach(line -> broken.add(at + " " + line));
            if (keep) {
                shown.keep("came-" + (page + 1));
            }
        }
        return shown.pages();
    }

    /** Ten years, and every sentence as long as anybody would write it. */
    private static Board full(Board told) {
        List<Former> formers = new ArrayList<>(told.all(Former.class).list());
        for (int year = 2016; year < 2026; year++) {
            formers.add(
                    new Former(
                            Id.from("year " + year),
                            "Ouderavond",
                            LocalDate.of(year, 10, 12),
                            new Dream(year % 10 + 1, 10, null)));
        }
        return told.with(Former.class, Shelf.of(formers))
                .with(
                        Carried.class,
                        Shelf.of(
                                told.all(Carried.class).stream()
                                        .map(
                                                one ->
                                                        one.saying(LONG)
                                                                .being(
                                                                        new Progress(
                                                                                one.came().state(),
                                                                                LONG)))
                                        .toList()));
    }
}
