package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

@ExtendWith(ApplicationExtension.class)
final class BeamerPagesTest {
    private static final Cell CHOSEN = new Cell(3, 0);
    private static final String LONG = "Een briefje over van alles en nog wat, op rij. ".repeat(42);

    @Test
    void everyWordOfEveryNoteIsOnAPage() {
        onScreen(
                shown -> {
                    Board board = Boards.evening(CHOSEN, LONG);
                    for (Cell cell : board.template().cells()) {
                        List<String> read = words(shown, board, cell);
                        for (Note note : hangingIn(board.forTheRoom(), cell)) {
                            assertTrue(inOrder(note.text(), read), note.text());
                            assertTrue(inOrder(note.translation(), read), note.translation());
                        }
                    }
                });
    }

    @Test
    void aNoteInABundleOfAnotherCellIsReadThereAndNowhereElse() {
        onScreen(
                shown -> {
                    Board board = Boards.evening();
                    Bundle across =
                            board.bundles().stream()
                                    .filter(b -> elsewhere(board, b).isPresent())
                                    .findFirst()
                                    .orElseThrow();
                    Note note = elsewhere(board, across).orElseThrow();
                    assertTrue(inOrder(note.text(), words(shown, board, across.cell())));
                    assertFalse(inOrder(note.text(), words(shown, board, note.cell())));
                });
    }

    private static Optional<Note> elsewhere(Board board, Bundle bundle) {
        return bundle.notes().stream()
                .flatMap(id -> board.note(id).stream())
                .filter(note -> !note.cell().equals(bundle.cell()))
                .findFirst();
    }

    private static List<Note> hangingIn(Board board, Cell cell) {
        return Posted.on(board).getOrDefault(cell, List.of()).stream()
                .flatMap(piece -> piece.all().stream())
                .toList();
    }

    @Test
    void aHiddenNoteIsNowhere() {
        onScreen(
                shown -> {
                    Board board = Boards.evening();
                    Note hidden = board.notes().stream().filter(Note::hidden).findFirst().get();
                    List<String> read = words(shown, board, hidden.cell());
                    assertFalse(inOrder(hidden.text(), read));
                    shown.show(board, new Scene.Overview(hidden.cell()));
                    assertTrue(texts(shown).contains("61 briefjes"));
                });
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        onScreen(
                shown -> {
                    Board board = Boards.evening(CHOSEN, LONG);
                    shown.show(board, new Scene.CellScene(CHOSEN, 99));
                    String last = "bladzijde " + shown.pages() + " van " + shown.pages();
                    assertTrue(texts(shown).contains(last), last);
                });
    }

    @Test
    void dotsAreTwoFiguresAndNeverATotal() {
        onScreen(
                shown -> {
                    shown.show(Boards.evening(), new Scene.CellScene(CHOSEN, 0));
                    List<String> texts = texts(shown);
                    assertTrue(texts.contains("10 ouder") && texts.contains("1 school"));
                    assertFalse(String.join(" ", texts).contains("11"));
                });
    }

    @Test
    void aNoteInArabicIsSetFromTheRight() {
        onScreen(
                shown -> {
                    shown.show(Boards.evening(), new Scene.CellScene(new Cell(0, 1), 0));
                    Text arabic =
                            shown.texts().stream()
                                    .filter(t -> t.getFont().getFamily().contains("Arabic"))
                                    .skip(1)
                                    .findFirst()
                                    .get();
                    double right = arabic.localToScene(arabic.getLayoutBounds()).getMaxX();
                    Text other =
                            shown.texts().stream()
                                    .filter(t -> t.getFont().getFamily().contains("Arabic"))
                                    .findFirst()
                                    .get();
                    assertEquals(other.localToScene(other.getLayoutBounds()).getMaxX(), right, 2);
                });
    }

    private static List<String> texts(ShownPicture shown) {
        return shown.texts().stream().map(Text::getText).toList();
    }

    private static List<String> words(ShownPicture shown, Board board, Cell cell) {
        List<String> words = new ArrayList<>();
        for (int page = 0; page == 0 || page < shown.pages(); page++) {
            shown.show(board, new Scene.CellScene(cell, page));
            texts(shown).forEach(text -> words.addAll(List.of(text.strip().split("\\s+"))));
        }
        return words;
    }

    /** Whether these words are there one after another, with nothing missing. */
    private static boolean inOrder(String text, List<String> read) {
        // a line in two scripts lies in pieces, so a word is looked for in its letters
        String found = String.join("", read);
        int from = 0;
        for (String word : text.strip().split("\\s+")) {
            int next = found.indexOf(word, from);
            if (next < 0) {
                return false;
            }
            from = next + word.length();
        }
        return true;
    }

    private static void onScreen(Consumer<ShownPicture> look) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(1024, 768);
                    look.accept(shown);
                    shown.close();
                });
    }
}
