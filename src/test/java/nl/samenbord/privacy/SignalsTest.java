package nl.samenbord.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class SignalsTest {
    private final Signals signals = new Signals();

    private List<String> found(String text, String language) {
        return signals.in(text, language, List.of("De Vlinderboom", "Wolkendam")).stream()
                .map(signal -> signal.reason() + " " + signal.words(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl | Wordt het niet tijd dat Sem mag meedoen? | NAME Sem
                    nl | sem mag niet meedoen                     | NAME sem
                    nl | Wij wachten op Roos Verbeek nu           | NAME Roos Verbeek
                    nl | Vraag het juf Anja maar                  | TITLE juf Anja
                    nl | Zeg het mevrouw Van den Berg             | TITLE mevrouw Van den Berg
                    nl | Ik ken de moeder van Storm niet          | RELATIVE moeder van Storm
                    nl | Mijn zoon J. zit alleen                  | INITIAL J.
                    nl | Het is onrustig in groep 6b              | GROUP groep 6b
                    nl | De juf van groep 3 lacht nooit           | GROUP De juf van groep 3
                    nl | Mijn dochter heeft dyslexie              | HEALTH dyslexie
                    nl | Dat ene meisje bijt                      | ONE_PERSON Dat ene meisje
                    nl | Bel 06-12345678 maar                     | PHONE 06-12345678
                    nl | Mail x.y@voorbeeld.nl                    | MAIL x.y@voorbeeld.nl
                    nl | Kom langs op Lindelaan 14 graag          | ADDRESS Lindelaan 14
                    nl | Hij is geboren op 3 mei 2017             | BIRTHDAY geboren op 3 mei
                    nl | Mijn bsn is 123456782                    | NUMBER bsn is 123456782
                    tr | Ayşe öğretmen çok iyi                    | TITLE Ayşe öğretmen
                    pl | Lubimy pani Ewa bardzo                   | TITLE pani Ewa
                    uk | Мій син Тарас сидить сам                 | NAME Тарас
                    ar | تحدثت مع فاطمة أمس                       | NAME فاطمة
                    ti | መምህርቲ ሄለን ጽብቕቲ እያ                        | TITLE መምህርቲ ሄለን
                    zh | 王老师很好                                | TITLE 王老师
                    de | Ich mag Frau Schneider                   | TITLE Frau Schneider
                    nl | Dit kind krijgt astmamedicatie, hij wordt moe | HEALTH astmamedicatie
                    nl | Er is een reumapatiënt bij               | HEALTH reumapatiënt
                    nl | Dat weet de zoon van de wethouder wel    | ONE_PERSON zoon van de wethouder
                    nl | Kan de tweeling apart zitten?            | ONE_PERSON de tweeling
                    nl | Mijn broer zit in de gevangenis          | ONE_PERSON gevangenis
                    nl | Bij ons op nummer 7 brandt licht         | ADDRESS Bij ons op nummer 7
                    nl | Zoran zit achteraan                      | NAME Zoran
                    nl | Quirijn schreeuwt in de gang             | NAME Quirijn
                    nl | Sorina's moeder vraagt het               | RELATIVE Sorina's moeder
                    nl | Hij speelt met Wolkendaal                | NAME Wolkendaal
                    de | Er wohnt dort: Gartenstraße 17           | ADDRESS Gartenstraße 17
                    tr | Müdürün oğlu hep önde                    | ONE_PERSON Müdürün oğlu
                    fr | Mon fils Bastien est triste              | NAME Bastien
                    """)
    void saysWhatWasFoundAndWhereAndWhy(String language, String text, String expected) {
        assertEquals(List.of(expected.strip()), found(text.strip(), language));
    }

    @Test
    void tellsEverythingThatIsInANote() {
        String note = "Mijn dochter N. uit groep 6b heeft dyslexie, vraag het juf Kim.";
        assertEquals(
                List.of("INITIAL N.", "GROUP groep 6b", "HEALTH dyslexie", "TITLE juf Kim"),
                found(note, "nl"));
    }

    @Test
    void theSchoolAndItsPlaceAreNobodysName() {
        assertEquals(List.of(), found("Wij zijn blij met De Vlinderboom en met Wolkendam", "nl"));
        assertEquals(List.of("NAME Wolkendaal"), found("Wij zijn blij met Wolkendaal zo", "nl"));
    }

    @Test
    void theLettersTellTheLanguageWhereSomebodyForgotToChooseIt() {
        assertEquals(List.of("NAME فاطمة"), found("تحدثت مع فاطمة أمس", "nl"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl | Leren met Wolkendaal gaat vanzelf
                    nl | Wij willen een 'Open Dinges' voor iedereen
                    nl | Naar het Groot Wolkendaal Museum
                    nl | Sommige ouders kunnen het kamp niet betalen
                    nl | Tweelingen mogen kiezen
                    nl | Elk kind met dyslexie krijgt hulp
                    nl | Ik wil het weten als mijn kind gepest wordt
                    nl | Daarna praat het makkelijker
                    en | Learning with Wolkendaal is fun
                    en | A trip to the Science Museum in London
                    """)
    void holdsNothingForThingsAndPeopleInGeneral(String language, String text) {
        assertEquals(List.of(), found(text.strip().replace('\'', '"'), language));
    }

    @Test
    void emptyAndOddTextsHoldNothing() {
        for (String odd : List.of("", " ", "?!", "12", "É", "🙂", "A", "'s", "…")) {
            assertEquals(List.of(), found(odd, "nl"), odd);
        }
    }

    @Test
    void everyLanguageOfTheFilesCanBeRead() {
        for (String language : List.of("nl", "en", "tr", "pl", "uk", "ar", "de", "ti", "zh", "")) {
            assertEquals(List.of("MAIL a@b.nl"), found("a@b.nl", language), language);
        }
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String note = "Wij willen graag meer groen op het plein en juf Anja ook. ".repeat(35);
        assertEquals(35, found(note, "nl").size());
    }
}
