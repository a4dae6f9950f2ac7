package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.signals.PrivacyStrip;
import nl.samenbord.ui.facilitator.signals.SignalsPane;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** How long a session is kept is told; nothing goes by itself. */
final class KeepingTest extends LaptopCase {
    private static Board keptUntil(LocalDate day) {
        Board board = emptyBoard();
        Meeting meeting = board.meeting();
        return board.with(meeting.keptUntil(day));
    }

    @Test
    void aSessionThatShouldBeGoneSaysSoAndTypingGoesOn() throws IOException {
        open(keptUntil(LocalDate.of(2026, 11, 23)));
        assertTrue(bench.laptop.privacy().isOpen());
        String told = ((Labeled) node(PrivacyStrip.TOLD)).getText();
        assertTrue(told.startsWith("De bewaartijd is voorbij (23 november 2026)."), told);
        Shot.of(stage.getScene(), "keep-until");
        keep("Gewoon door");
        assertEquals(List.of("Gewoon door"), texts());
        click(PrivacyStrip.CLOSE);
        assertFalse(bench.laptop.privacy().isOpen());
    }

    @Test
    void whatItTellsToDoIsOneClickAway() {
        open(keptUntil(LocalDate.of(2026, 11, 23)));
        click(PrivacyStrip.TO_PRIVACY);
        assertTrue(node(SignalsPane.COPY).getParent().isVisible());
        assertTrue(bench.laptop.middle().work() == Work.SIGNALS);
        assertFalse(bench.laptop.privacy().isOpen());
        open(keptUntil(LocalDate.of(2026, 11, 23)));
        click(PrivacyStrip.TO_PROGRAMME);
        assertTrue(bench.laptop.middle().work() == Work.PROGRAMME);
    }

    @Test
    void onTheDayItselfNothingIsSaid() {
        open(keptUntil(LocalDate.of(2026, 11, 24)));
        assertFalse(bench.laptop.privacy().isOpen());
    }

    @Test
    void anAnonymousCopyIsAskedForWhereTheSignalsAre() {
        click(Work.SIGNALS.id());
        click(SignalsPane.COPY);
        assertEquals(1, bench.copies);
    }
}
