package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.GridMap;
import nl.samenbord.ui.grid.Names;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every template of the program can be worked with on the laptop. */
final class TemplatesMapTest extends LaptopCase {
    /** What the map has in the laptop's window. */
    private static final double WIDTH = 296;

    private static final TemplateLibrary LIBRARY = new TemplateLibrary();

    private void begin(String id) {
        Meeting meeting = Meeting.of("De Vlinderboom", "Avond", null, "nl", 6);
        open(Board.empty(LIBRARY.template(id), meeting));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void noNameOnTheMapIsCutOff() {
        List<String> cut = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> LIBRARY.ids().forEach(id -> cut.addAll(cutOff(LIBRARY.template(id)))));
        assertEquals(List.of(), cut);
    }

    @Test
    void aBarThatComesAndGoesBesideTheMapDoesNotNameAndUnnameItsColumns() {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    GridMap map = new GridMap(new Fonts(), new Texts(Language.DUTCH));
                    Template template = LIBRARY.template("zes-tips");
                    map.show(
                            Board.empty(template, Meeting.of("", "", null, "nl", 0)),
                            new Cell(0, 0));
                    stage.setScene(new Scene(map, 900, 400));
                    Looks.on(stage.getScene());
                    String name = Names.plain(template.columns().getFirst().shortName());
                    double width = 900;
                    while (names(map, width).contains(name)) {
                        width--;
                    }
                    assertTrue(width > 60, "there is a width at which they have no room");
                    assertFalse(names(map, width + 16).contains(name), "without the bar");
                    assertTrue(names(map, width + 60).contains(name), "wide enough again");
                });
    }

    private static List<String> names(GridMap map, double width) {
        map.resize(width, 400);
        map.applyCss();
        map.layout();
        return map.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private List<String> cutOff(Template template) {
        GridMap map = new GridMap(new Fonts(), new Texts(Language.DUTCH));
        Scene scene = new Scene(map, WIDTH, 400);
        Looks.on(scene);
        map.show(Board.empty(template, Meeting.of("", "", null, "nl", 0)), new Cell(0, 0));
        stage.setScene(scene);
        map.applyCss();
        map.layout();
        map.layout();
        return map.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .filter(label -> label.getWidth() + 0.5 < label.prefWidth(-1))
                .map(label -> template.id() + ": " + label.getText())
                .toList();
    }

    @Test
    void aNoteIsTypedInTheLastCellOfTheOddestOnes() throws IOException {
        for (String id : List.of("reteaming", "speerpunten", "isop")) {
            begin(id);
            String last = LIBRARY.template(id).cells().getLast().code();
            keep(last + " Een briefje");
            assertEquals(last, notes().getFirst().cell().code());
            Shot.of(stage.getScene(), "laptop-" + id);
        }
    }
}
