package nl.samenbord.ui.facilitator.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Refusal;
import nl.samenbord.board.Words;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Set;

final class TypingTest {
    private final HandAndLine line = new HandAndLine();

    @Test
    void aNewLineHasTheFirstKindVoiceAndTable() {
        Draft draft = line.typing.draft();
        assertEquals("wens", draft.kind());
        assertEquals("ouder", draft.voice());
        assertEquals(1, draft.table());
        assertEquals("nl", draft.language());
    }

    @Test
    void keepingCleansTheTextAndLeavesKindVoiceAndTableButNotTheLanguage() {
        line.typing.change(d -> Drafts.language(Drafts.by(d, "verwachting", "school", 3), "tr"));
        Note note = line.keep("  Veel\u0007 rust \r\n");
        assertEquals("Veel rust", note.text());
        assertEquals("tr", note.language());
        Draft after = line.typing.draft();
        assertTrue(after.isBlank());
        assertEquals(
                List.of("verwachting", "school", "nl"),
                List.of(after.kind(), after.voice(), after.language()));
        assertEquals(3, after.table());
    }

    @Test
    void aChipNamesTheCellAndTheChosenCellFollowsOnlyWhenTheNoteIsKept() {
        assertTrue(line.typing.chip("d1"));
        assertEquals(HandAndLine.D1, line.typing.target());
        assertEquals(HandAndLine.A1, line.hand.cell());
        assertEquals(HandAndLine.D1, line.keep("Praten").cell());
        assertEquals(HandAndLine.D1, line.hand.cell());
        assertEquals(HandAndLine.D1, line.keep("Nog een").cell());
    }

    @Test
    void aCodeThatTheGridDoesNotHaveIsNoChip() {
        assertFalse(line.typing.chip("z9"));
        assertFalse(line.typing.chip("a7"));
        assertFalse(line.typing.chip("hallo"));
    }

    @Test
    void anEmptyLineKeepsNothing() {
        line.type(" \n ");
        assertFalse(line.typing.keep());
        assertEquals(List.of(), line.texts());
    }

    @Test
    void aTextThatIsTooLongStaysInTheLine() {
        String text = "x".repeat(Words.LONGEST + 1);
        line.type(text);
        assertFalse(line.typing.keep());
        assertEquals(List.of(Refusal.TOO_LONG), line.refused);
        assertEquals(text, line.typing.draft().text());
    }

    @Test
    void everyLineBecomesANoteInOneStep() {
        line.type("een\n\n  twee \nd1 drie");
        assertTrue(line.typing.keepEach(false));
        assertEquals(List.of("een", "twee", "d1 drie"), line.texts());
        line.hand.undo();
        assertEquals(List.of(), line.texts());
    }

    @Test
    void editingBringsTheNoteInAndPutsTheLineBackAfterwards() {
        Note note = line.keep("Foutje");
        line.typing.change(d -> Drafts.by(d, "verwachting", "school", 4));
        line.type("half getypt");
        line.typing.edit(note);
        assertEquals("Foutje", line.typing.draft().text());
        assertEquals("wens", line.typing.draft().kind());
        line.type("Goed");
        assertTrue(line.typing.keep());
        assertEquals(List.of("Goed"), line.texts());
        assertEquals("half getypt", line.typing.draft().text());
        assertEquals("school", line.typing.draft().voice());
    }

    @Test
    void leavingAnEditLeavesTheNoteAsItWas() {
        Note note = line.keep("Blijft zo");
        line.typing.edit(note);
        line.type("Toch niet");
        assertTrue(line.typing.back());
        assertEquals(List.of("Blijft zo"), line.texts());
        assertTrue(line.typing.draft().isBlank());
        assertFalse(line.typing.back());
    }

    @Test
    void aChipWhileEditingMovesTheNote() {
        Note note = line.keep("Hoort ergens anders");
        line.typing.edit(note);
        line.typing.chip("D1");
        line.typing.keep();
        assertEquals(HandAndLine.D1, line.hand.board().notes().get(0).cell());
        assertEquals(1, line.texts().size());
    }

    @Test
    void anEditGoesOnAfterTheProgramStopped() {
        Note note = line.keep("Oud");
        line.typing.edit(note);
        line.type("Nieuw");
        Typing later = new Typing(line.workshop, new Hand(line.workshop), Clock.systemUTC());
        assertTrue(later.editing());
        assertTrue(later.keep());
        assertEquals(List.of("Nieuw"), line.texts());
    }

    @Test
    void aNoteThatIsGoneWhileItIsEditedIsKeptAsANewOne() {
        Note note = line.keep("Weg");
        line.typing.edit(note);
        line.type("Toch nodig");
        line.hand.bin(note);
        assertTrue(line.typing.keep());
        assertEquals(List.of("Toch nodig"), line.texts());
        assertFalse(line.typing.editing());
    }

    @Test
    void aPlaceForANoteThatCanNotBeTypedIsFilledLaterWhateverWasMarkedMeanwhile() {
        line.typing.change(d -> Drafts.language(Drafts.by(d, "verwachting", "school", 5), "ar"));
        assertTrue(line.typing.placeholder("nog niet getypt · tafel 5 · Arabisch"));
        assertEquals(List.of("nog niet getypt · tafel 5 · Arabisch"), line.texts());
        Note waiting = line.hand.board().notes().get(0);
        assertTrue(waiting.is(Mark.UNTYPED));
        assertEquals(List.of("verwachting", "ar"), List.of(waiting.kind(), waiting.language()));
        assertEquals("nl", line.typing.draft().language());
        line.typing.edit(waiting);
        assertEquals("", line.typing.draft().text());
        assertFalse(line.typing.keep(), "nothing was typed, so it goes on waiting");
        line.hand.hide(waiting);
        line.type("Rust");
        assertTrue(line.typing.keep());
        Note typed = line.hand.board().notes().get(0);
        assertEquals("Rust", typed.text());
        assertEquals(Set.of(Mark.HIDDEN), typed.marks());
        line.hand.undo();
        assertTrue(line.hand.board().notes().get(0).is(Mark.UNTYPED));
    }
}
