package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;

import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Given;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.asks.AskIds;
import nl.samenbord.ui.facilitator.parts.Picker;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What a template asks beside the notes is filled in with the keyboard. */
final class AsksPaneTest extends LaptopCase {
    private Givens givens() {
        return new Givens(bench.workshop.board());
    }

    private String value(String ask, String of) {
        return givens().value(bench.workshop.board().template().ask(ask).orElseThrow(), of);
    }

    private void fill(String id, String words) {
        bench.focus(id);
        // what can't be kept stays in sight
        bench.run(((TextInputControl) node(id))::clear);
        keys.type(words);
        keys.press(ENTER);
    }

    private void pick(String id, int place) {
        bench.run(
                () -> {
                    bench.laptop.applyCss();
                    bench.laptop.layout();
                    var picker = (Picker) bench.laptop.lookup("#" + id);
                    picker.setValue(picker.getItems().get(place));
                });
    }

    @Test
    void everySortOfAskIsFilledInAndTakenBack() {
        Note note = Note.of(A1, "wens", "ouder", "Koffie op vrijdag");
        Board empty = Grids.asked(2, 2).with(Note.class, Shelf.of(List.of(note)));
        open(empty);
        keys.press(CONTROL, SHIFT, DIGIT7);
        keys.type("Elke ouder telt mee");
        keys.press(ENTER);
        assertEquals("Elke ouder telt mee", value("doel", ""));
        pick(AskIds.of("stand", 1), 2);
        assertEquals("deels", value("stand", "k1"));
        fill(AskIds.of("datum", 0), "8-3-2027");
        assertEquals("2027-03-08", value("datum", "k0"));
        assertEquals("8 mrt 2027", text(AskIds.of("datum", 0)));
        pick(AskIds.of("nu", 0), 1);
        pick(AskIds.of("straks", 0), 2);
        assertEquals("k0", value("nu", "r0"));
        assertEquals("k1", value("straks", "r0"));
        pick(AskIds.of("bereik", 1), 1);
        assertEquals("ja", value("bereik", "A2"));
        fill(AskIds.of("aantal", 0), "1000");
        assertEquals("", value("aantal", "A1"));
        fill(AskIds.of("aantal", 0), "25");
        assertEquals("25", value("aantal", "A1"));
        fill(AskIds.of("wie", 0), "bovenbouwteam");
        assertEquals("bovenbouwteam", value("wie", note.id().toString()));
        int answers = bench.workshop.board().all(Given.class).size();
        bench.run(() -> bench.hand.undo());
        assertEquals(answers - 1, bench.workshop.board().all(Given.class).size());
        bench.click(AskIds.BEAMER);
        assertEquals(new Scene.Filled(0), bench.director.scene());
        bench.run(() -> bench.hand.choose(B2));
        pick(AskIds.of("bereik", 0), 3);
        assertEquals("nee", value("bereik", "B1"));
    }

    @Test
    void aNumberTowardsTheDreamIsGivenAgainAndAgain() {
        open(Grids.asked(1, 1));
        keys.press(CONTROL, SHIFT, DIGIT7);
        fill(AskIds.next("cijfer"), "4");
        assertEquals(4, bench.workshop.board().dream().now(), "today is the day of the meeting");
        bench.focus(AskIds.day("cijfer"));
        keys.type("1-6-2027");
        keys.press(TAB);
        fill(AskIds.next("cijfer"), "11");
        assertEquals(1, numbers().size(), "there is no eleven");
        fill(AskIds.next("cijfer"), "6");
        assertEquals(List.of(4, 6), numbers());
        fill(AskIds.number("cijfer", 1), "7");
        assertEquals(List.of(4, 7), numbers());
        keys.press(CONTROL, Z);
        assertEquals(List.of(4, 6), numbers());
    }

    private List<Integer> numbers() {
        var ask = bench.workshop.board().template().ask("cijfer").orElseThrow();
        return givens().line(ask, "").stream().map(point -> point.number()).toList();
    }

    @Test
    void aYearlyPlanBeginsWithAThemeOfTheTeam() {
        Board plan = AskedBoards.of("jaarplan-thema").with(Given.class, Shelf.of(List.of()));
        Theme theme = new Theme(Id.fresh(), "Elkaar kennen", List.of(), List.of(), List.of());
        open(plan.with(Theme.class, Shelf.of(List.of(theme))));
        keys.press(CONTROL, SHIFT, DIGIT7);
        pick(AskIds.themes("thema"), 1);
        assertEquals("Elkaar kennen", value("thema", ""));
        assertEquals("Elkaar kennen", text(AskIds.of("thema", 0)));
    }

    @Test
    void theBoardsForAfterwardsLookAsTheyShould() throws IOException {
        for (String id : List.of("speerpunten", "reteaming", "jaarplan-thema")) {
            open(AskedBoards.of(id));
            keys.press(CONTROL, SHIFT, DIGIT7);
            assertTrue(node(AskIds.BEAMER).isVisible());
            bench.run(() -> bench.laptop.layout());
            Shot.of(stage.getScene(), "laptop-asks-" + id);
            assertEquals(List.of(), Nameless.in(bench.laptop));
        }
    }
}
