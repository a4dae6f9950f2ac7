package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Shelf;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/** What lies under the notes can be read from the last row too. */
@ExtendWith(ApplicationExtension.class)
final class UnderNotesFloorTest {
    private static final Cell CELL = new Cell(3, 0);

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768", "1920,1080"})
    void whatWasSaidBeforeCanBeReadUnderTheNotes(int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(width, height);
                    look(shown);
                    shown.close();
                });
        assertEquals("", String.join("\n", broken));
    }

    private void look(ShownPicture shown) {
        Board evening = Boards.evening();
        Board board =
                evening.with(
                        Baseline.class,
                        Shelf.of(
                                List.of(
                                        said(evening, "Wat gebeurt er al?", "Startgesprek"),
                                        said(
                                                evening,
                                                "Wat is onze ambitie op langere termijn?",
                                                "Elke ouder en elke leerkracht kent elkaar."))));
        String question = board.template().question(CELL);
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            var scene = shown.under(board, new Scene.CellScene(CELL, page));
            pages = shown.pages();
            int at = page;
            new FloorCheck(scene).broken(question).forEach(line -> broken.add(at + " " + line));
        }
        shown.keep("cell-under-notes");
        boolean there = shown.texts().stream().anyMatch(text -> text.getText().contains("ambitie"));
        assertTrue(there, "it lies last, under the notes");
    }

    private static Baseline said(Board board, String question, String text) {
        return new Baseline(Id.fresh(), board.template().column(CELL).id(), "", question, text);
    }
}
