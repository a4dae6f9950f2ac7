package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Baseline;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.scan.ScanIds;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The team says before the evening how things are. */
final class ScanPaneTest extends LaptopCase {
    private List<Baseline> said() {
        return bench.workshop.board().all(Baseline.class).list();
    }

    @Test
    void aColumnIsAnsweredByKeyboardLineAfterLine() {
        keys.press(CONTROL, SHIFT, DIGIT4);
        keys.type("Koffie op vrijdag");
        keys.press(ENTER);
        keys.type("Een nieuwsbrief");
        keys.press(ENTER);
        assertEquals(
                List.of("Koffie op vrijdag", "Een nieuwsbrief"),
                said().stream().map(Baseline::text).toList());
        String column = bench.workshop.board().template().columns().getFirst().id();
        assertEquals(column, said().getFirst().column());
        assertEquals("", text(ScanIds.more(0)));
        keys.press(CONTROL, Z);
        assertEquals(1, said().size());
    }

    @Test
    void theColumnOfTheMapIsAskedAndAnAnswerCanBeOfOneCell() {
        bench.run(() -> bench.hand.choose(D1));
        keys.press(CONTROL, SHIFT, DIGIT4);
        keys.type("Gesprek aan huis");
        keys.press(ENTER);
        String row = bench.workshop.board().template().rows().getFirst().id();
        bench.run(
                () -> {
                    var picker = (Picker) bench.laptop.lookup("#" + ScanIds.line("row", 0, 0));
                    picker.setValue(picker.getItems().get(1));
                });
        assertEquals(row, said().getFirst().row());
        assertEquals(bench.workshop.board().template().column(D1).id(), said().getFirst().column());
        bench.click(ScanIds.NEXT);
        assertEquals(4, bench.hand.cell().column());
    }

    @Test
    void itLiesUnderTheNotesAndOnTheBeamerOnlyWhenAsked() {
        keys.press(CONTROL, SHIFT, DIGIT4);
        keys.type("Koffie op vrijdag");
        keys.press(ENTER);
        assertFalse(bench.director.shown().under());
        keys.press(ESCAPE);
        assertFalse(node(ScanIds.BELOW).isVisible());
        keys.press(CONTROL, SHIFT, DIGIT4);
        bench.click(ScanIds.UNDER);
        bench.click(ScanIds.BEAMER);
        keys.press(CONTROL, SHIFT, DIGIT4);
        assertTrue(node(ScanIds.BELOW).isVisible());
        assertTrue(bench.director.shown().under());
        bench.run(() -> bench.hand.choose(B2));
        assertFalse(node(ScanIds.BELOW).isVisible(), "nothing was said of that column");
    }

    @Test
    void anAnswerThatIsEmptiedGoes() {
        keys.press(CONTROL, SHIFT, DIGIT4);
        keys.type("Koffie");
        keys.press(ENTER);
        bench.click(ScanIds.line("remove", 0, 0));
        assertEquals(List.of(), said());
        bench.click(ScanIds.TAKE_OVER);
        assertEquals(1, bench.scans);
    }
}
