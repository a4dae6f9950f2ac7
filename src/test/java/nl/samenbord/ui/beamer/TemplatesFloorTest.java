package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.show.Scene;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every template of the program can be read from the last row, whatever the shape of its grid. */
@ExtendWith(ApplicationExtension.class)
final class TemplatesFloorTest {
    /** Eleven columns, eight by three, two columns beside long names, three by four, seven. */
    private static final Set<String> ODD =
            Set.of("reteaming", "speerpunten", "isop", "vier-voorwaarden", "stappenplan");

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768", "1920,1080"})
    void everyTemplateCanBeReadFromTheLastRow(int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(width, height);
                    TemplateLibrary library = new TemplateLibrary();
                    library.ids().forEach(id -> look(shown, library.template(id)));
                    shown.close();
                });
        assertEquals("", String.join("\n", broken));
    }

    private void look(ShownPicture shown, Template template) {
        Board board = Boards.on(template, 40);
        Cell first = new Cell(0, 0);
        Cell last = template.cells().getLast();
        check(shown, board, new Scene.Overview(first), first);
        if (ODD.contains(template.id())) {
            shown.keep("template-" + template.id());
        }
        check(shown, board, new Scene.Overview(last), last);
        check(shown, board, new Scene.ColumnScene(0, 0), first);
        check(shown, board, new Scene.ColumnScene(last.column(), 99), last);
        check(shown, board, new Scene.CellScene(first, 0), first);
    }

    private void check(ShownPicture shown, Board board, Scene scene, Cell cell) {
        String where = board.template().id() + " " + scene + " ";
        new FloorCheck(shown.show(board, scene))
                .broken(board.template().question(cell))
                .forEach(line -> broken.add(where + line));
    }
}
