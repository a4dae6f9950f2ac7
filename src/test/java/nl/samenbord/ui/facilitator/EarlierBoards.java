package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Board;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.Version;
import nl.samenbord.desk.Versions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Versions without files: the boards that a test says there were. */
final class EarlierBoards implements Versions {
    private final Map<Version, Board> boards = new LinkedHashMap<>();

    void add(Instant at, Board board) {
        Path file = Path.of("version-" + boards.size());
        boards.put(new Version(file, at, board.notes().size()), board);
    }

    @Override
    public void list(Consumer<List<Version>> told) {
        told.accept(new ArrayList<>(boards.keySet()).reversed());
    }

    @Override
    public void open(Version version, Consumer<Board> told, Consumer<Problem> failed) {
        Board board = boards.get(version);
        if (board == null) {
            failed.accept(new Problem.Missing(version.file()));
        } else {
            told.accept(board);
        }
    }
}
