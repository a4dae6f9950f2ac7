package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/** Takes over what a scan says, and finds what it says of a cell. */
public final class Baselines {
    private Baselines() {}

    /** What the team said of this cell: of the cell itself first, then of its whole column. */
    public static List<Baseline> in(Board board, Cell cell) {
        List<Baseline> all =
                new ArrayList<>(
                        board.all(Baseline.class).stream()
                                .filter(one -> one.isAbout(board.template(), cell))
                                .toList());
        all.sort((one, other) -> Boolean.compare(one.row().isEmpty(), other.row().isEmpty()));
        return all;
    }

    /**
     * What a scan says of columns that this board has too, without what is on it already. A row
     * that both have stays that row; any other row of the scan is a question about the column.
     */
    public static List<Baseline> taken(Board scan, Board board) {
        List<Baseline> taken = new ArrayList<>();
        Shelf<Baseline> known = board.all(Baseline.class);
        Places places = new Places(scan);
        for (Note note : scan.notes()) {
            Template asked = scan.template();
            Cell cell = places.of(note);
            Column column = asked.column(cell);
            boolean ours =
                    board.template().columns().stream().anyMatch(c -> c.id().equals(column.id()));
            // from the note it comes from, so that it is known again when it is taken over again
            Id id = Id.from("samenbord baseline " + note.id());
            if (ours && note.isForTheRoom() && known.indexOf(id) < 0) {
                taken.add(taken(id, note, cell, asked, board.template()));
            }
        }
        return taken;
    }

    private static Baseline taken(Id id, Note note, Cell cell, Template asked, Template ours) {
        Row row = asked.row(cell);
        boolean same = ours.rows().stream().anyMatch(other -> other.id().equals(row.id()));
        String question = asked.question(cell);
        String name = Naming.plain(row.name());
        return new Baseline(
                id,
                asked.column(cell).id(),
                same ? row.id() : "",
                same && !question.isEmpty() ? question : name,
                note.text());
    }
}
