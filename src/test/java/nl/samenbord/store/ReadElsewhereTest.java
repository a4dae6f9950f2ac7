package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries of the page on reading sessions elsewhere give what they promise, on no network. */
final class ReadElsewhereTest {
    private static final Path PAGE = Path.of("src/docs/reading-sessions.md");
    private static final Pattern QUERY = Pattern.compile("(?s)```sql\n(.*?)```");

    @TempDir private Path folder;

    /** The example evening, an older copy of it, and a school at which one note was typed. */
    @BeforeEach
    void writeSessions() throws IOException {
        Session example = ExampleEvening.session();
        write("voorbeeld", new Session(example.id(), 7, example.board()));
        write("kopie", new Session(example.id(), 6, emptied(example.board())));
        Note note = Note.of(new Cell(3, 0), "wens", "ouder", "bel ons op tijd");
        Board one =
                Board.empty(
                                new TemplateLibrary().template("vijf-partnerschappen-kort"),
                                Meeting.of("De Brug", "Ouderavond", null, "nl", 1))
                        .with(Note.class, Shelf.of(List.of(note)))
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(new Ballot(Id.fresh(), "school", note.id(), 900))));
        write("brug", Session.fresh(one));
    }

    private static Board emptied(Board board) {
        return Board.empty(board.template(), board.meeting());
    }

    private void write(String name, Session session) throws IOException {
        Files.write(
                folder.resolve(name + SessionFormat.SUFFIX),
                SessionFormat.write(session, Unknown.NOTHING));
    }

    private List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        Matcher matcher = QUERY.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            queries.add(matcher.group(1).replace("'sessions/", "'" + folder + "/"));
        }
        return queries;
    }

    private static List<List<String>> rows(Statement sql, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet result = sql.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void theQueriesOfThePageCountWhatIsThere() throws Exception {
        List<String> queries = queries();
        assertEquals(5, queries.size());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("SET autoinstall_known_extensions = false");
            sql.execute("SET autoload_known_extensions = false");
            sql.execute(queries.get(0));
            sql.execute(queries.get(1));
            assertEquals(
                    List.of(List.of("2", Integer.toString(shown() + 1))),
                    rows(sql, "SELECT count(DISTINCT session), count(*) FROM note"));
            List<List<String>> perColumn = rows(sql, queries.get(2));
            assertTrue(perColumn.size() > 10, perColumn + "");
            assertEquals(
                    shown() + 1,
                    perColumn.stream().mapToInt(row -> Integer.parseInt(row.get(3))).sum());
            List<List<String>> dots = rows(sql, queries.get(3));
            assertEquals("900", brug(dots));
            assertEquals(
                    dots().stream().mapToInt(Ballot::count).sum() + 900,
                    dots.stream().mapToInt(row -> Integer.parseInt(row.getLast())).sum());
            List<List<String>> statements = rows(sql, queries.get(4));
            assertTrue(statements.size() > 1, statements + "");
        }
    }

    private static String brug(List<List<String>> dots) {
        return dots.stream()
                .filter(row -> row.getFirst().equals("De Brug"))
                .map(List::getLast)
                .findFirst()
                .orElse("");
    }

    private static int shown() {
        return ExampleEvening.session().board().forPaper().notes().size();
    }

    private static List<Ballot> dots() {
        return ExampleEvening.session().board().all(Ballot.class).list();
    }
}
