package nl.samenbord.board.review;

import nl.samenbord.board.Board;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Whether a session is read back, and where notes came from that were added later. */
public final class Afterwards {
    private Afterwards() {}

    /** Whether its meeting lies before today and something was written there. */
    public static boolean isOver(Board board, LocalDate today) {
        LocalDate day = board.meeting().when().date();
        return day != null && day.isBefore(today) && !board.notes().isEmpty();
    }

    /** The origins that stand on notes, each once. */
    public static List<String> origins(Board board) {
        TreeSet<String> origins = new TreeSet<>();
        board.notes().forEach(note -> origins.add(note.origin()));
        origins.remove("");
        return List.copyOf(origins);
    }
}
