package nl.samenbord.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Shelf;
import nl.samenbord.store.ExampleEvening;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class SuggestionsTest {
    private final Cell here = new Cell(0, 0);
    private final Cell there = new Cell(2, 2);

    @Test
    void theReasonIsTheWordsThatBothHave() {
        Suggestion only =
                one(
                        note(here, "Een tolk bij het oudergesprek 's avonds"),
                        note(here, "Ouders willen gesprekken met een tolk"),
                        note(here, "Meer bomen op het plein"));
        assertEquals(Set.of("tolk", "ouders", "gesprekken"), Set.copyOf(only.shared()));
    }

    @Test
    void smallThingsCompoundsAndOtherEndingsAreTheSameWord() {
        one(note(here, "Korte filmpjes"), note(here, "Een uitlegfilm"));
        one(note(here, "Mijn kind fietst"), note(here, "Kinderen fietsen graag"));
    }

    @Test
    void whatEverybodySaysMakesNothingAlike() {
        assertEquals(
                List.of(),
                suggested(
                        note(here, "Ik wil graag dat het goed gaat"),
                        note(here, "Ik wil graag dat er iets gebeurt en dat het goed gaat")));
    }

    @Test
    void inTheSameCellNotesAreMoreAlikeThanFarFromEachOther() {
        Suggestion near = one(note(here, "Voetbal op het plein"), note(here, "Plein voor voetbal"));
        Suggestion far = one(note(here, "Voetbal op het plein"), note(there, "Plein voor voetbal"));
        assertTrue(near.score() > far.score());
    }

    @Test
    void wordsOfTwoLanguagesAreNeverTheSame() {
        assertEquals(
                List.of(),
                suggested(
                        note(here, "Water in de les").saying("Water in de les", "nl", ""),
                        note(here, "Water").saying("Water during class", "en", "")));
    }

    @Test
    void aTranslationIsComparedToo() {
        one(
                note(here, "x").saying("Sabahları öğretmen", "tr", "'s Ochtends bij de poort"),
                note(here, "De leerkracht aan de poort, elke ochtend"));
    }

    @Test
    void aLooseNoteIsOfferedForABundleAndNeverTwoBundlesForEachOther() {
        Note loose = note(here, "Een tolk bij het gesprek");
        List<Note> notes =
                List.of(
                        loose,
                        note(here, "Gesprekken met een tolk"),
                        note(here, "Een tolk graag, bij elk gesprek"));
        Bundle bundle = bundle(notes.get(1));
        Board board = board(notes).with(Bundle.class, Shelf.of(List.of(bundle)));
        List<Suggestion> suggested = Suggestions.on(board);
        assertEquals(3, suggested.size());
        assertTrue(suggested.stream().anyMatch(s -> isOf(s, bundle.id(), loose.id())));
        Board two =
                board.with(Bundle.class, Shelf.of(List.of(bundle, bundle(loose, notes.get(2)))));
        assertEquals(List.of(), Suggestions.on(two));
    }

    @Test
    void notesOfOneBundleAreNotOfferedAgain() {
        List<Note> notes =
                List.of(note(here, "Gesprekken met een tolk"), note(here, "Een tolk bij gesprek"));
        Board board = board(notes);
        assertEquals(1, Suggestions.on(board).size());
        Bundle all = bundle(notes.getFirst(), notes.getLast());
        assertEquals(List.of(), Suggestions.on(board.with(Bundle.class, Shelf.of(List.of(all)))));
    }

    @Test
    void hiddenNotesAreComparedAndThoseThatNobodyTypedAreNot() {
        Note hidden = note(here, "Een tolk bij gesprekken").hidden(true);
        Note shown = note(here, "Gesprekken met een tolk");
        one(hidden, shown);
        assertEquals(
                List.of(),
                suggested(
                        note(here, "nog niet getypt, tafel 5").marked(Mark.UNTYPED, true),
                        note(here, "nog niet getypt, tafel 5").marked(Mark.UNTYPED, true)));
    }

    @Test
    void threeThousandNotesTakeLessThanASecond() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> words =
                ExampleEvening.session().board().notes().stream()
                        .flatMap(note -> note.text().lines())
                        .flatMap(line -> List.of(line.split("\\s+")).stream())
                        .toList();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 12; w++) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            notes.add(note(new Cell(random.nextInt(5), random.nextInt(6)), text.toString()));
        }
        Board board = Grids.board(5, 6).with(Note.class, Shelf.of(notes));
        assertEquals(Suggestions.MOST, Suggestions.on(board).size(), "seed " + seed);
    }

    private static boolean isOf(Suggestion suggestion, Id one, Id other) {
        List<Id> both = List.of(suggestion.one().id(), suggestion.other().id());
        return both.contains(one) && both.contains(other);
    }

    private Suggestion one(Note... notes) {
        List<Suggestion> suggested = suggested(notes);
        assertEquals(1, suggested.size());
        assertInstanceOf(Posted.Loose.class, suggested.getFirst().one());
        return suggested.getFirst();
    }

    private List<Suggestion> suggested(Note... notes) {
        return Suggestions.on(board(List.of(notes)));
    }

    private static Board board(List<Note> notes) {
        return Grids.board(3, 3).with(Note.class, Shelf.of(notes));
    }

    private static Note note(Cell cell, String text) {
        return Note.of(cell, "wens", "ouder", text);
    }

    private Bundle bundle(Note... notes) {
        return new Bundle(
                Id.fresh(),
                "Samen",
                here,
                List.of(notes).stream().map(Note::id).toList(),
                "",
                null);
    }
}
