package nl.samenbord.ui.facilitator.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Cell;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.Test;

final class SteeringTest {
    private final HandAndLine line = new HandAndLine();
    private final Hand hand = line.hand;
    private final Director director =
            new Director(hand.board(), new Scene.Overview(HandAndLine.A1));
    private int pages = 1;
    private final Steering steering = new Steering(line.workshop, director, hand, () -> pages);

    @Test
    void overviewAndCellFollowTheChosenCell() {
        hand.choose(HandAndLine.D1);
        assertEquals(new Scene.Overview(HandAndLine.D1), director.shown().scene());
        steering.cell();
        hand.choose(HandAndLine.A1);
        assertEquals(new Scene.CellScene(HandAndLine.A1, 0), director.shown().scene());
    }

    @Test
    void aColumnStaysUntilAnotherIsAskedFor() {
        steering.column();
        hand.choose(HandAndLine.D1);
        assertEquals(new Scene.ColumnScene(0, 0), director.shown().scene());
        steering.column();
        assertEquals(new Scene.ColumnScene(3, 0), director.shown().scene());
    }

    @Test
    void aBlackScreenStaysBlackWhileOneTypesElsewhere() {
        steering.cell();
        steering.black();
        hand.choose(HandAndLine.D1);
        assertTrue(director.shown().black());
    }

    @Test
    void onHoldTheRoomSeesWhatItSaw() {
        steering.cell();
        steering.hold();
        hand.choose(HandAndLine.D1);
        line.keep("Nog niet te zien");
        assertEquals(new Scene.CellScene(HandAndLine.A1, 0), director.shown().scene());
        assertEquals(0, director.shown().board().notes().size());
        steering.hold();
        assertEquals(new Scene.CellScene(HandAndLine.D1, 0), director.shown().scene());
        assertEquals(1, director.shown().board().notes().size());
    }

    @Test
    void aRoomOnTheLastPageGoesAlongWithANoteThatMakesANewOne() {
        steering.cell();
        director.attend(show -> pages = 1 + show.board().notes().size() / 2);
        line.keep("Past er nog bij");
        assertEquals(new Scene.CellScene(HandAndLine.A1, 0), director.scene());
        line.keep("Begint een bladzijde");
        assertEquals(new Scene.CellScene(HandAndLine.A1, 1), director.scene());
        steering.turn(-1);
        line.keep("Drie");
        line.keep("Wie leest, wordt niet gestoord");
        assertEquals(new Scene.CellScene(HandAndLine.A1, 0), director.scene());
    }

    @Test
    void turningGoesOverPagesAndThenToTheNextCell() {
        pages = 2;
        steering.cell();
        steering.turn(1);
        assertEquals(new Scene.CellScene(HandAndLine.A1, 1), director.scene());
        steering.turn(1);
        assertEquals(new Scene.CellScene(new Cell(0, 1), 0), director.scene());
        assertEquals(new Cell(0, 1), hand.cell());
        steering.turn(-1);
        assertEquals(new Scene.CellScene(HandAndLine.A1, 0), director.scene());
    }

    @Test
    void turningAColumnGoesToTheNextColumn() {
        steering.column();
        steering.turn(-1);
        assertEquals(new Scene.ColumnScene(4, 0), director.scene());
    }
}
