package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ENTER;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

final class SpeedTest extends LaptopCase {
    private static final int CHIP = 3;

    @Test
    void ofTwoHundredNotesTypedAfterEachOtherNoneIsLost() {
        List<String> dictated =
                IntStream.range(0, 200).mapToObj(i -> "briefje " + i + " van tafel").toList();
        dictated.forEach(this::keep);
        assertEquals(dictated, texts());
    }

    /**
     * The notes of the example evening in the order in which they were read out: cell by cell, the
     * tables by turns. Counted is every key but those of the text itself: arrows to a cell nearby,
     * else code and space of its chip; each Alt with its letter or digit as one; and the Enter that
     * keeps the note.
     */
    @Test
    void aDictatedEveningTakesAtMostFourKeysANoteBesidesItsText() {
        double besides = keysBesidesText(ExampleEvening.session().board().notes().list());
        System.out.printf(Locale.ROOT, "%.2f keys a note besides its text%n", besides);
        assertTrue(besides <= 4, besides + " keys a note");
    }

    /**
     * The same notes pile by pile, as paper is typed in: table, kind, voice; the Enter goes
     * uncounted.
     */
    @Test
    void pilesOfPaperTakeAtMostFourKeysANoteBesidesItsTextAndItsEnter() {
        List<Note> piles =
                ExampleEvening.session().board().notes().stream()
                        .sorted(
                                Comparator.comparingInt(Note::table)
                                        .thenComparing(Note::kind, Comparator.reverseOrder())
                                        .thenComparing(Note::voice)
                                        .thenComparing(Note::cell))
                        .toList();
        double besides = keysBesidesText(piles) - 1;
        System.out.printf(
                Locale.ROOT,
                "%.2f keys a note of a pile besides its text and its Enter%n",
                besides);
        assertTrue(besides <= 4, besides + " keys a note");
    }

    private double keysBesidesText(List<Note> dictated) {
        int letters = 0;
        for (Note note : dictated) {
            Draft now = bench.workshop.draft();
            chord(note.table() == now.table(), KeyCode.getKeyCode("" + note.table()));
            chord(note.kind().equals(now.kind()), letter(note.kind()));
            chord(note.voice().equals(now.voice()), letter(note.voice()));
            goTo(note.cell());
            String text = note.text().replace('\n', ' ');
            letters += text.codePointCount(0, text.length());
            keys.type(text);
            keys.press(ENTER);
        }
        assertEquals(
                dictated.stream().map(n -> n.cell() + n.kind() + n.voice() + n.table()).toList(),
                notes().stream().map(n -> n.cell() + n.kind() + n.voice() + n.table()).toList());
        return (keys.strokes() - letters) / (double) dictated.size();
    }

    private void goTo(Cell cell) {
        int right = cell.column() - bench.hand.cell().column();
        int down = cell.row() - bench.hand.cell().row();
        if (Math.abs(right) + Math.abs(down) > CHIP) {
            keys.type(cell.code().toLowerCase(Locale.ROOT) + " ");
            return;
        }
        for (int i = 0; i < Math.abs(right); i++) {
            keys.press(right < 0 ? KeyCode.LEFT : KeyCode.RIGHT);
        }
        for (int i = 0; i < Math.abs(down); i++) {
            keys.press(down < 0 ? KeyCode.UP : KeyCode.DOWN);
        }
    }

    private void chord(boolean same, KeyCode code) {
        if (!same) {
            keys.press(ALT, code);
        }
    }

    private static KeyCode letter(String id) {
        return KeyCode.getKeyCode(id.substring(0, 1).toUpperCase(Locale.ROOT));
    }
}
