package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.merge.Merge;
import nl.samenbord.merge.Merged;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.joining.LaidInPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where two laptops said something else of one note, both texts are shown until one goes on. */
final class LaidInTest extends LaptopCase {
    @Test
    void bothTextsAreShownAndOneGoesOnWithAKey() throws IOException {
        keep("Koffie bij het hek");
        keep("Thee");
        Board before = bench.workshop.board();
        Merged merged =
                Merge.of(
                        before,
                        saying(before, "Koffie op het plein"),
                        saying(before, "قهوة عند البوابة كل صباح"),
                        Map.of());
        bench.run(
                () ->
                        bench.laptop.guest(
                                new LaidInPane(
                                        merged,
                                        new Parts(new Texts(Language.DUTCH), new Fonts()),
                                        new Fonts(),
                                        bench.laptop::withoutGuest),
                                false));
        assertEquals(1, ((ListView<?>) node(LaidInPane.LIST)).getItems().size());
        Shot.of(stage.getScene(), "laid-in");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        keep("Typen gaat gewoon door");
        assertEquals(3, texts().size());
        keys.press(KeyCode.ESCAPE);
        keys.press(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#" + LaidInPane.LIST).tryQuery().isPresent());
    }

    private static Board saying(Board board, String text) {
        Note note = board.notes().get(0);
        return board.with(
                Note.class,
                Shelf.of(
                        board.notes().stream()
                                .map(n -> n.equals(note) ? n.saying(text, "", "") : n)
                                .toList()));
    }
}
