package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ENTER;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.workshop.Draft;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

final class SpeedTest extends LaptopCase {
    private static final int PER_SECOND = 10;
    private static final int CHIP = 3;

    @Test
    void twoHundredNotesAtTenCharactersASecondAndNoneIsLost() {
        List<String> dictated =
                IntStream.range(0, 200).mapToObj(i -> "briefje " + i + " van tafel").toList();
        long begin = System.nanoTime();
        dictated.forEach(this::keep);
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertEquals(dictated, texts());
        double pace = keys.strokes() / seconds;
        System.out.printf("typed %d keys at %.0f a second%n", keys.strokes(), pace);
        assertTrue(pace > PER_SECOND, "only " + pace + " keys a second");
    }

    @Test
    void threeThousandNotesStayFluid() {
        open(full(3_000));
        keep("de eerste maakt alles warm");
        long begin = System.nanoTime();
        keep("een briefje terwijl het bord vol is");
        double each = (System.nanoTime() - begin) / 1e6 / 36;
        System.out.printf("%.1f ms a key with 3,000 notes%n", each);
        assertEquals(3_002, notes().size());
        assertTrue(each < 1_000.0 / PER_SECOND, each + " ms a key");
    }

    /**
     * The notes of the example evening as they are read out: table by table, there first the wishes
     * and then the expectations, the parents' pile and then the school's, so that cell, kind, voice
     * and table all change now and then. Counted is every key but those of the text itself: arrows
     * to a cell nearby, else code and space of its chip; each Alt with its letter or digit as one;
     * not the Enter that ends every note.
     */
    @Test
    void aDictatedEveningTakesAtMostFourKeysANoteBesidesItsText() {
        List<Note> dictated =
                ExampleEvening.session().board().notes().stream()
                        .sorted(
                                Comparator.comparingInt(Note::table)
                                        .thenComparing(Note::kind, Comparator.reverseOrder())
                                        .thenComparing(Note::voice)
                                        .thenComparing(Note::cell))
                        .toList();
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
        double besides = (keys.strokes() - letters - dictated.size()) / (double) dictated.size();
        System.out.printf("%.2f keys a note besides its text and its Enter%n", besides);
        assertTrue(besides <= 4, besides + " keys a note");
        assertEquals(
                dictated.stream().map(n -> n.cell() + n.kind() + n.voice() + n.table()).toList(),
                notes().stream().map(n -> n.cell() + n.kind() + n.voice() + n.table()).toList());
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

    private static Board full(int count) {
        long seed = 25;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Board board = emptyBoard();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Cell cell = new Cell(random.nextInt(5), random.nextInt(6));
            String voice = random.nextBoolean() ? "ouder" : "school";
            notes.add(
                    Note.of(cell, "wens", voice, "Een briefje met een gewone lengte, nummer " + i));
        }
        return switch (Changes.addAll(notes).on(board)) {
            case Outcome.Done done -> done.board();
            case Outcome.Refused refused -> throw new AssertionError(refused.why());
        };
    }
}
