package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "lazienka, Łazienka",
        "strasse, Straße",
        "straße, STRASSE",
        "strasse, STRAẞE",
        "istanbul, İstanbul",
        "ISTANBUL, İstanbul",
        "ilik, ılık",
        "ILIK, ılık",
        "İYİ, iyi",
        "cocuk, Çocuk",
        "ijsbaan, ĳsbaan",
        "IJsland, Ĳsland",
        "oeuvre, œuvre",
        "aerlig, ærlig",
        "skole pa fredag, Skøle på fredag",
        "dorde, Đorđe",
        "thing, Þing",
        "groep8, groep\u200B8",
        "afspraak, af\u00ADspraak",
        "creche, cre\u0300che",
        "auto's, auto’s",
        "de \"rust\", de “rust”",
        "zorg-dag, zorg–dag",
        "ουρανοσ, ΟΥΡΑΝΟΣ",
        "елка, Ёлка",
        "تلميذه, تِلْمِيذَة",
        "ميخواهم, می\u200Cخواهم",
        "שלום, שָׁלוֹם",
        "19:30, ١٩:٣٠",
        "fiets, ﬁets",
        "3e, 3ᵉ"
    })
    void whatPeopleTypeIsFound(String typed, String text) {
        assertEquals(Words.sought(typed), Words.sought(text));
    }

    @ParameterizedTest
    @CsvSource({"कु, क", "தி, த", "が, か", "creche, crache"})
    void whatMakesAnotherWordIsKept(String one, String other) {
        assertNotEquals(Words.sought(one), Words.sought(other));
    }

    @Test
    void onlyCapitalsAndWhatIsUnseenFoldWhereTextsAreCompared() {
        assertEquals(Words.folded("CRE\u0300CHE"), Words.folded(" crèche\u200B"));
        assertEquals(Words.folded("İYİ"), Words.folded("iyi"));
        assertNotEquals(Words.folded("creche"), Words.folded("crèche"));
    }
}
