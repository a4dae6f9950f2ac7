package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.notes.NoteActions;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.signals.SignalsPane;
import nl.samenbord.ui.facilitator.signals.Waiting;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A note that may point at a person waits for the facilitator, out of the room's sight. */
final class HeldNotesTest extends LaptopCase {
    private List<String> inTheRoom() {
        return bench.director.shown().board().notes().stream().map(Note::text).toList();
    }

    private String card(Note note) {
        return node("note-" + note.id()).getAccessibleText();
    }

    @Test
    void enterKeepsItAtOnceAndTheRoomDoesNotSeeIt() {
        keep("Meer groen op het plein");
        keep("Sem wordt gepest");
        assertEquals(List.of("Meer groen op het plein", "Sem wordt gepest"), texts());
        assertEquals(List.of("Meer groen op het plein"), inTheRoom());
        assertTrue(node(Ids.TYPING).isFocused());
        assertTrue(card(notes().getLast()).contains("wacht op jou: “Sem” lijkt een naam"));
        assertFalse(card(notes().getFirst()).contains("wacht"));
    }

    @Test
    void itIsCountedWhereItCanBeSeenAndOpensTheList() throws IOException {
        assertFalse(node(Waiting.ID).isVisible());
        keep("Sem wordt gepest");
        keep("Mijn dochter N. uit groep 6b heeft dyslexie");
        keep("Bel 06-12345678 als juf Anja er niet is");
        assertEquals("3 briefjes wachten op jou", ((Labeled) node(Waiting.ID)).getText());
        Shot.of(stage.getScene(), "held");
        click(Waiting.ID);
        assertTrue(node(SignalsPane.LIST).isVisible());
        assertEquals("Privacy · 3", ((Labeled) node(Work.SIGNALS.id())).getText());
        Shot.of(stage.getScene(), "signals");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }

    @Test
    void oneKeyReleasesTheOneThatIsChosenAndTheNextIsChosen() {
        keep("Sem wordt gepest");
        keep("Noor wordt gepest");
        keys.press(CONTROL, DIGIT7);
        keys.press(DOWN);
        keys.press(CONTROL, G);
        assertEquals(List.of("Noor wordt gepest"), inTheRoom());
        keys.press(CONTROL, G);
        assertEquals(2, inTheRoom().size());
        assertFalse(node(Waiting.ID).isVisible());
        keys.press(CONTROL, G);
        keys.press(CONTROL, Z);
        assertEquals(1, inTheRoom().size());
        keys.press(ESCAPE);
        assertTrue(node(Ids.TYPING).isFocused());
    }

    @Test
    void itCanBeReleasedWhereItHangs() {
        keep("Sem wordt gepest");
        keys.press(ENTER);
        assertTrue(node(NoteActions.RELEASE).isVisible());
        click(NoteActions.RELEASE);
        assertEquals(List.of("Sem wordt gepest"), inTheRoom());
        assertFalse(node(NoteActions.RELEASE).isVisible());
    }

    @Test
    void aReleasedNoteWaitsAgainOnlyWhenOtherSuchWordsCome() {
        keep("Sem wordt gepest");
        keys.press(ENTER);
        keys.press(CONTROL, G);
        keys.press(ENTER);
        keys.type(" op het plein");
        keys.press(ENTER);
        assertFalse(notes().getFirst().is(Mark.HELD));
        keys.press(ENTER);
        keys.type(" door Daan");
        keys.press(ENTER);
        assertTrue(notes().getFirst().is(Mark.HELD));
        keys.press(CONTROL, Z);
        assertFalse(notes().getFirst().is(Mark.HELD));
    }

    @Test
    void fromTheListOneGoesToTheNoteToTypeItAnew() {
        keep("Sem wordt gepest");
        keys.press(CONTROL, DIGIT7);
        keys.press(ENTER);
        assertEquals(Optional.of("Sem wordt gepest"), bench.hand.note().map(Note::text));
        keys.press(ENTER);
        assertEquals("Sem wordt gepest", line());
    }

    @Test
    void theListFollowsTheBoard() {
        keep("Sem wordt gepest");
        keys.press(CONTROL, DIGIT7);
        keys.press(CONTROL, Z);
        assertEquals(0, ((ListView<?>) node(SignalsPane.LIST)).getItems().size());
    }
}
