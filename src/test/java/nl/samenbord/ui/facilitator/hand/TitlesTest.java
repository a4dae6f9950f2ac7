package nl.samenbord.ui.facilitator.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Bundling;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

final class TitlesTest {
    private final HandAndLine line = new HandAndLine();
    private final Hand hand = line.hand;

    @Test
    void aTitleIsWhatANoteSaysInTheLanguageOfTheMeetingFirstAndShortBeforeLong() {
        Note longer = line.keep("Koffie voor ouders\nin de ochtend");
        Note turkish = turned(line.keep("x"), line.hand, "Kahve", "tr", "Koffie graag, elke week");
        Note shorter = line.keep("Koffie");
        assertEquals(
                List.of(
                        "Koffie",
                        "Koffie voor ouders in de ochtend",
                        "Koffie graag, elke week",
                        "Kahve"),
                titles(longer, turkish, shorter));
    }

    @Test
    void aHiddenNoteGivesNoTitleUnlessAllAreHidden() {
        Note secret = line.keep("geheim");
        hand.hide(secret);
        Note shown = line.keep("voor iedereen");
        assertEquals(List.of("voor iedereen"), titles(now(secret), shown));
        assertEquals(List.of("geheim"), titles(now(secret)));
    }

    @Test
    void aBundleThatSomeAreInKeepsItsTitleAndTakesTheOthers() {
        Note coffee = line.keep("Koffie");
        Note tea = line.keep("Thee");
        Note water = line.keep("Water");
        List<Id> ids = List.of(coffee.id(), tea.id());
        Bundle bundle = Bundling.of(hand.board(), ids, "Drinken", null);
        Change laid = Bundling.lay(hand.board(), bundle);
        hand.submit(laid);
        assertEquals(List.of("Drinken", "Water", "Koffie"), titles(coffee, water));
        assertEquals(bundle, Titles.of(hand.board(), List.of(coffee, water)).getFirst().into());
        assertEquals(List.of("Thee", "Koffie"), titles(coffee, tea));
        assertEquals(
                List.of("Drinken", "Thee", "Koffie"),
                Titles.of(hand.board(), bundle).stream().map(Titles.Choice::title).toList());
    }

    private List<String> titles(Note... notes) {
        return Titles.of(hand.board(), Arrays.asList(notes)).stream()
                .map(Titles.Choice::title)
                .toList();
    }

    private Note now(Note note) {
        return hand.board().note(note.id()).orElseThrow();
    }

    private static Note turned(
            Note note, Hand hand, String text, String language, String translation) {
        Note after = note.saying(text, language, translation);
        hand.submit(new Change.Edit(note, after));
        return after;
    }
}
