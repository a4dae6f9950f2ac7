package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Parked;
import nl.samenbord.ui.facilitator.keys.Work;
import nl.samenbord.ui.facilitator.parking.ParkingPane;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ParkingTest extends LaptopCase {
    @Test
    void whatBelongsElsewhereIsParkedWithAFewKeys() {
        keys.press(CONTROL, DIGIT5);
        keys.type("Fietsenrek is te klein");
        keys.press(ENTER);
        assertEquals(List.of("Fietsenrek is te klein"), parked());
        keys.press(ESCAPE);
        keep("Koffie");
        assertEquals(List.of("Koffie"), texts());
        click(Work.PARKING.id());
        click(ParkingPane.LIST);
        keys.press(DELETE);
        assertEquals(List.of(), parked());
    }

    @Test
    void aQuestionAboutOneChildIsOnlyCounted() {
        click(Work.PARKING.id());
        click(ParkingPane.MORE);
        click(ParkingPane.MORE);
        click(ParkingPane.FEWER);
        assertEquals(1, bench.workshop.board().parking().aboutOneChild());
        keys.press(CONTROL, Z);
        assertEquals(2, bench.workshop.board().parking().aboutOneChild());
    }

    private List<String> parked() {
        return bench.workshop.board().all(Parked.class).stream().map(Parked::text).toList();
    }
}
