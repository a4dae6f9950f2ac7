package nl.samenbord.board;

import java.util.List;
import java.util.Map;

/**
 * What a parent presents of one column: the pieces that stand highest by their dots, or the first
 * ones where nobody gave a dot.
 */
public final class Strongest {
    /** As many as a room can take in while somebody tells them. */
    private static final int MOST = 5;

    private Strongest() {}

    /** The pieces of the column at this place, the strongest first; more if the last ones tie. */
    public static List<Posted> of(Board board, int column) {
        List<Posted> pieces =
                Posted.on(board).entrySet().stream()
                        .filter(cell -> cell.getKey().column() == column)
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(cell -> cell.getValue().stream())
                        .toList();
        List<Standings.Standing> standings = Standings.of(board, pieces);
        if (standings.isEmpty()) {
            return pieces.stream().limit(MOST).toList();
        }
        return standings.stream()
                .filter(standing -> standing.place() <= MOST)
                .map(Standings.Standing::posted)
                .toList();
    }
}
