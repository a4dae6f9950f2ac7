package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

final class RestoredWordsTest {
    private static final Instant AT = Instant.parse("2026-11-24T19:14:00Z");

    private final Texts texts = new Texts(Language.DUTCH);

    @Test
    void whoClosedTheProgramWithHalfANoteTypedIsNotToldThatItStopped() {
        for (Restored closed :
                List.of(
                        new Restored(List.of(), 0, "Half een bri", false, AT),
                        new Restored(List.of(), 0, "", true, AT),
                        new Restored(List.of(), 0, "Half een bri", true, AT))) {
            String why = RestoredWords.why(closed, texts);
            assertFalse(why.contains("gestopt"), why);
            assertTrue(why.contains("Er is niets weg"), why);
        }
        for (Restored stopped :
                List.of(
                        new Restored(List.of(), 3, "", false, AT),
                        new Restored(List.of(), 0, "Half een bri", false, AT, 1))) {
            String why = RestoredWords.why(stopped, texts);
            assertTrue(why.contains("gestopt"), why);
        }
    }
}
