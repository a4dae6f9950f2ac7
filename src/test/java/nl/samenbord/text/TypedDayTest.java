package nl.samenbord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

final class TypedDayTest {
    private final TypedDay days =
            new TypedDay(new Texts(Language.DUTCH), LocalDate.of(2026, 11, 24));

    @ParameterizedTest
    @CsvSource({
        "5-11-2027, 2027-11-05",
        "05/11/2027, 2027-11-05",
        "2026-12-01, 2026-12-01",
        "1 december 2026, 2026-12-01",
        "1 dec, 2026-12-01",
        "5 november, 2027-11-05",
        "24-11, 2026-11-24",
        "dinsdag 1 december 2026, 2026-12-01",
        "29-2, 2028-02-29"
    })
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertEquals(Optional.of(day), days.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vanaf januari", "31 februari 2027", "na de vakantie", "5", "40-1"})
    void otherWordsAreNoDay(String typed) {
        assertEquals(Optional.empty(), days.read(typed));
    }

    @Test
    void whatIsShownInFullIsReadBack() {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            TypedDay reader = new TypedDay(texts, LocalDate.of(2026, 1, 1));
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2027, month, 9);
                assertEquals(Optional.of(day), reader.read(texts.day(day)));
                assertEquals(Optional.of(day), reader.read(texts.shortDay(day)));
            }
        }
    }
}
