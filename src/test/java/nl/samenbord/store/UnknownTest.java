package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What this program doesn't know stays with what it belongs to, whatever happens on the board. */
final class UnknownTest {
    private static final Path FILE = Path.of("src/test/resources/sessions/unknown.samenbord.json");
    private static final String PHOTO = "\"foto\": {";

    private Opened opened = new Opened(ExampleEvening.session(), Unknown.NOTHING, true);
    private Board board = opened.session().board();

    @BeforeEach
    void open() throws StoreException {
        opened = SessionFile.read(FILE);
        board = opened.session().board();
    }

    private String after(Change... changes) {
        for (Change change : changes) {
            board = ((Outcome.Done) change.on(board)).board();
        }
        Session next = new Session(opened.session().id(), opened.session().revision(), board);
        return new String(SessionFormat.write(next, opened.unknown()), StandardCharsets.UTF_8);
    }

    private Note withPhoto() {
        return board.notes().get(2);
    }

    @Test
    void itStaysWithItsNoteWhenOthersComeAndGo() {
        Note added = Note.of(withPhoto().cell(), "wens", "ouder", "nieuw");
        String text = after(new Change.Add(added, 0), Changes.bin(board, board.notes().get(1)));
        int photo = text.indexOf(PHOTO);
        assertTrue(photo > text.indexOf(withPhoto().id().toString()), text);
        assertTrue(photo < text.indexOf("\"bin\""), text);
    }

    @Test
    void itStaysWithANoteThatMovesAndIsRewritten() {
        Note note = withPhoto();
        String text =
                after(
                        new Change.Edit(note, note.in(board.notes().get(0).cell())),
                        new Change.Edit(note, note.saying("anders", "nl", "")));
        assertTrue(text.contains("\"text\": \"anders\",\n      " + PHOTO), text);
    }

    @Test
    void itGoesIntoTheBinWithItsNoteAndComesBackWithIt() {
        // a ballot and a theme name this note; the bin takes them along
        String before = after();
        Change bin = Changes.bin(board, withPhoto());
        String binned = after(bin);
        assertTrue(binned.indexOf(PHOTO) > binned.indexOf("\"bin\""), binned);
        Outcome.Done done = (Outcome.Done) bin.on(opened.session().board());
        assertEquals(before, after(done.did().inverse()));
    }

    @Test
    void itGoesWithAnItemThatIsRemoved() {
        String text =
                after(
                        Change.Add.last(Note.of(withPhoto().cell(), "wens", "ouder", "nieuw")),
                        new Change.Remove(board.all(Agreement.class).get(0), 0));
        assertTrue(!text.contains("\"klaar\""), text);
        assertTrue(text.contains("1e400") && text.contains("123456789012345678901"), text);
    }
}
