package nl.samenbord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import nl.samenbord.board.Board;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

/** A session to bytes and back, against Jackson writing and reading the same bytes as a tree. */
final class FileBench {
    private static final int TURNS = 30;

    private final Session session;

    FileBench(Board board) {
        session = Session.fresh(board);
    }

    void run(Figures figures) throws Exception {
        int notes = session.board().notes().size();
        byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
        Opened opened = SessionFormat.read(bytes);
        ObjectMapper jackson = new ObjectMapper();
        ObjectWriter pretty = jackson.writerWithDefaultPrettyPrinter();
        JsonNode tree = jackson.readTree(bytes);
        int turns = notes > 5_000 ? TURNS / 2 : TURNS * 3;
        Pair open = Pair.of(turns, () -> SessionFormat.read(bytes), () -> jackson.readTree(bytes));
        figures.add("open", notes, open.ours(), open.reference());
        Pair save =
                Pair.of(
                        turns,
                        () -> SessionFormat.write(opened.session(), opened.unknown()),
                        () -> pretty.writeValueAsBytes(tree));
        figures.add("save", notes, save.ours(), save.reference());
    }
}
