package nl.samenbord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "zie http://www.voorbeeld.example/een-pad?x=1&y=2.,"
                + "zie http://|www.|voorbeeld.|example/|een-|pad?|x=|1&|y=|2.",
        "www.de-vlinderboom.nl/ouders (nieuw), www.|de-|vlinderboom.|nl/|ouders (nieuw)",
        "Mail naar ouderraad@school.example!, Mail naar ouderraad@|school.|example!",
        "(vlinderboom.example), (vlinderboom.|example)",
        "af\u00ADspraak op voor\u00ADbeeld.example, af\u00ADspraak op voor\u00ADbeeld.|example",
        "قم بزيارة school.example/a, قم بزيارة school.|example/|a"
    })
    void aLineEndsAfterASign(String text, String cut) {
        assertEquals(cut, cut(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wensen/verwachtingen",
                "d.w.z. en/of-vragen",
                "om 19.30 uur",
                "b.v.",
                "groep 3/4",
                "Vroeg op. En weer naar bed",
                "€ 5,00",
                "A.1",
                "@ home",
                "naam@",
                "...",
                "3.14"
            })
    void whatIsNoAddressIsLeftAlone(String text) {
        Addresses addresses = new Addresses(text);
        for (int i = 0; i < text.length(); i++) {
            assertEquals(false, addresses.has(i), text);
        }
    }

    @Test
    void aLongTextOfSignsKeepsItsLetters() {
        String dots = "a.".repeat(1_000) + "-".repeat(1_000) + "@".repeat(1_000);
        assertEquals(dots, cut(dots).replace("|", ""));
    }

    private static String cut(String text) {
        Addresses addresses = new Addresses(text);
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (addresses.isWithin(i) && addresses.mayEnd(i)) {
                cut.append('|');
            }
            cut.append(text.charAt(i));
        }
        return cut.toString();
    }
}
