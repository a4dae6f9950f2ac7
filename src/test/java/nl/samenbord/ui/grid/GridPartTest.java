package nl.samenbord.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

final class GridPartTest {
    private final Template five = new TemplateLibrary().template("vijf-partnerschappen");

    @Test
    void theWholeGridComesFirst() {
        GridPart first = GridPart.around(new Cell(0, 0), five).getFirst();
        assertEquals(five.columns().size(), first.columns().size());
        assertEquals(five.rows().size(), first.rows().size());
        assertEquals(1, first.pages());
    }

    @Test
    void everyPartHoldsItsCell() {
        for (Cell cell : five.cells()) {
            for (GridPart part : GridPart.around(cell, five)) {
                assertTrue(part.columns().contains(cell.column()), part.toString());
                assertTrue(part.rows().contains(cell.row()), part.toString());
                assertTrue(part.page() < part.pages(), part.toString());
            }
        }
    }

    @Test
    void theShapesOfEveryCellFitAndFewerStandForMore() {
        Measures measures = new Measures(1920, 1080);
        MarkPlan few = MarkPlan.of(List.of(List.of(3, 2), List.of(1)), 200, 80, measures);
        assertEquals(1, few.notes());
        MarkPlan many = MarkPlan.of(List.of(List.of(300, 200)), 200, 80, measures);
        assertTrue(many.notes() > 1);
        int needed = many.marks(300) + many.marks(200);
        int room = MarkPlan.across(many.size(), 200) * MarkPlan.across(many.size(), 80);
        assertTrue(needed <= room, needed + " in " + room);
    }
}
