package nl.samenbord.ui.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Welcome;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Greetings;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TonguesTest {
    private final Greetings usual = new Greetings();
    private final Board board =
            Board.empty(
                    new TemplateLibrary().template("vijf-partnerschappen"),
                    Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 6)
                            .speaking(List.of("nl", "tr", "pl")));

    private String usual(String tag) {
        return usual.in(tag).orElseThrow().welcome();
    }

    private List<String> welcome(Welcome welcome) {
        return new Tongues(board.with(welcome), usual).welcome();
    }

    @Test
    void everyLanguageOfTheMeetingHasItsUsualLine() {
        assertEquals(List.of(usual("nl"), usual("tr"), usual("pl")), welcome(Welcome.NONE));
    }

    @Test
    void aLineOfOnesOwnStandsInThePlaceOfTheUsualOneAndLeavesTheOthers() {
        Welcome own = Welcome.NONE.with(new Welcome.Greeting("tr", "Hoş geldiniz, çay hazır"));
        assertEquals(List.of(usual("nl"), "Hoş geldiniz, çay hazır", usual("pl")), welcome(own));
    }

    @Test
    void aLineInALanguageThatTheProgramDoesNotKnowComesLast() {
        Welcome own = Welcome.NONE.with(new Welcome.Greeting("fy", "Wolkom"));
        assertEquals("Wolkom", welcome(own).getLast());
    }
}
