package nl.samenbord.ui.facilitator.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class SearchTest {
    private final HandAndLine line = new HandAndLine();
    private final Search search = new Search(new Texts(Language.DUTCH)::nameOf);

    @BeforeEach
    void fill() {
        line.keep("Koffie-inloop op woensdag");
        line.typing.chip("D1");
        line.keep("Één keer per jaar koffie");
        line.typing.change(d -> Drafts.translation(Drafts.language(d, "tr"), "Weten hoe het gaat"));
        line.keep("Çocuğumun sınıfta nasıl olduğunu bilmek isterim");
    }

    @Test
    void capitalsAndAccentsMakeNoDifference() {
        assertEquals(2, found("KOFFIE").size());
        assertEquals(1, found("een keer").size());
        assertEquals(1, found("cocugumun sinifta").size());
    }

    @ParameterizedTest
    @CsvSource({
        "lazienka, Łazienka jest zimna",
        "strasse, die Straße",
        "ISTANBUL gezisi, İstanbul gezisi",
        "afspraak, een af\u00ADspraak",
        "groep8, groep\u200B8 en 7",
        "creche, de cre\u0300che",
        "de straße, die STRASSE de"
    })
    void whatPeopleDontTypeIsFound(String asked, String text) {
        line.hand.submit(Change.Add.last(Note.of(HandAndLine.A1, "wens", "ouder", text)));
        assertEquals(List.of(text), found(asked));
    }

    @Test
    void aCellCodeAsksForACellAndWordsForWhatIsInIt() {
        assertEquals(List.of("Één keer per jaar koffie"), found("d1 koffie"));
    }

    @Test
    void translationsAndNamesOfLanguagesAreFoundToo() {
        assertEquals(1, found("weten").size());
        assertEquals(1, found("turks").size());
    }

    @Test
    void nothingAskedIsNothingFound() {
        assertEquals(List.of(), found("  "));
        assertEquals(List.of(), found("olifant"));
    }

    private List<String> found(String asked) {
        return search.find(line.hand.board(), asked).stream().map(Note::text).toList();
    }
}
