package nl.samenbord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

final class GreetingsTest {
    private final Greetings greetings = new Greetings();

    private List<String> tags() {
        return greetings.all().stream().map(Greetings.Greeting::language).toList();
    }

    @Test
    void theLanguagesOfTheProgramsOwnNamesComeFirst() {
        assertEquals(List.of("nl", "en", "tr", "ar", "pl", "uk", "ti", "zh"), tags().subList(0, 8));
    }

    @Test
    void everyLanguageIsThereOnceWithItsNameItsWelcomeAndItsThanks() {
        assertEquals(tags().size(), new HashSet<>(tags()).size());
        for (Greetings.Greeting greeting : greetings.all()) {
            assertFalse(greeting.name().isBlank() || greeting.welcome().isBlank());
            assertFalse(greeting.thanks().isBlank());
            String dutch = new Texts(Language.DUTCH).nameOf(greeting.language());
            assertFalse(dutch.equals(greeting.language()), "no such language: " + dutch);
        }
    }

    @Test
    void aLanguageIsFoundByItsTagAlsoWithACountry() {
        assertEquals("Hoş geldiniz", greetings.in("tr").orElseThrow().welcome());
        assertEquals("العربية", greetings.in("ar-MA").orElseThrow().name());
        assertTrue(greetings.in("tlh").isEmpty());
        assertTrue(greetings.in("").isEmpty());
    }
}
