package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

final class KeepUntilTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @TempDir private Path folder;

    private Sessions sessions() {
        return new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
    }

    @Test
    void theEndOfTheThirdMonthIsProposed() {
        assertEquals(DAY, KeepUntil.proposed(LocalDate.of(2026, 10, 13)));
        assertEquals(LocalDate.of(2027, 2, 28), KeepUntil.proposed(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void itIsOverOnTheDayAfter() {
        Recent recent = new Recent(folder, "", 0, Clock.systemUTC().instant(), DAY);
        assertFalse(recent.isOver(DAY));
        assertTrue(recent.isOver(DAY.plusDays(1)));
    }

    @Test
    void theListOfRecentSessionsKnowsItAndNothingIsThrownAway() throws Exception {
        Meeting meeting = Meeting.of("De Brug", "", null, "nl", 1).keptUntil(LocalDate.EPOCH);
        Path file;
        try (OpenSession open =
                sessions()
                        .begin(
                                meeting,
                                new TemplateLibrary().template("vijf-partnerschappen-kort"))) {
            file = open.file();
            assertEquals(LocalDate.EPOCH, sessions().recent().getFirst().keepUntil());
            open.workshop()
                    .submit(Author.FACILITATOR, new Change.Tell(meeting, meeting.keptUntil(DAY)));
        }
        assertEquals(DAY, sessions().recent().getFirst().keepUntil());
        assertTrue(Files.exists(file));
    }
}
