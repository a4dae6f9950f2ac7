package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The boards a team works on with after the evening, each from its template to paper. */
final class EightBoardsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jaarplan-thema",
                "vijf-zekerheden",
                "isop",
                "reteaming",
                "swot",
                "meeleven-tot-meebeslissen",
                "vier-voorwaarden",
                "schooltype"
            })
    void aBoardIsBegunFilledUndoneSavedComparedAndPrinted(String id) throws Exception {
        Terminal terminal = new Terminal(folder);
        assertEquals(0, terminal.nl("new", "--template", id, "-o", "@a.samenbord.json").code());
        Path file = terminal.file("a.samenbord.json");
        Board filled = AskedBoards.of(id);
        Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
        try (OpenSession open = sessions.open(file)) {
            Board empty = open.workshop().board();
            Set<Item> items = new HashSet<>();
            Stream.of(Note.class, Given.class)
                    .flatMap(sort -> filled.all(sort).stream())
                    .forEach(
                            item -> {
                                items.add(item);
                                open.workshop().submit(Author.FACILITATOR, Change.Add.last(item));
                            });
            assertEquals(items, content(open.workshop().board()));
            items.forEach(_ -> open.workshop().undo(Author.FACILITATOR));
            assertEquals(empty, open.workshop().board());
            items.forEach(_ -> open.workshop().redo(Author.FACILITATOR));
        }
        Board kept = SessionFile.read(file).session().board();
        assertEquals(content(filled), content(kept));
        assertEquals(0, terminal.nl("check", file.toString()).code());
        String words = printed(terminal, "handout", file.toString());
        for (Note note : kept.notes()) {
            assertTrue(words.contains(note.text()), words);
        }
        assertEquals(0, terminal.nl("new", "--template", id, "-o", "@b.samenbord.json").code());
        Path other = terminal.file("b.samenbord.json");
        String beside = printed(terminal, "compare", file.toString(), other.toString());
        Note first = kept.notes().get(0);
        assertTrue(beside.contains(first.text()), beside);
    }

    private static Set<Item> content(Board board) {
        Set<Item> all = new HashSet<>(board.notes().list());
        all.addAll(board.all(Given.class).list());
        return all;
    }

    private String printed(Terminal terminal, String... command) throws Exception {
        Path pdf = folder.resolve(command[0] + ".pdf");
        Terminal.Said said =
                terminal.nl(
                        Stream.concat(Stream.of(command), Stream.of("-o", pdf.toString()))
                                .toArray(String[]::new));
        assertEquals(0, said.code(), said.err());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }
}
