package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Boards with notes, bundles and dots of any kind, as files may hold them. */
final class VotedBoards {
    private final Random random;

    VotedBoards(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** Some notes, some of them in bundles, and ballots on all of these, several on some. */
    Board next() {
        Board board = Grids.board(1 + random.nextInt(4), 1 + random.nextInt(4));
        List<Cell> cells = board.template().cells();
        List<Note> notes = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            Cell cell = cells.get(random.nextInt(cells.size()));
            notes.add(Note.of(cell, "wens", voice(), "briefje " + i));
        }
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i + 2 < notes.size() && random.nextBoolean(); i += 2) {
            List<Id> inside = List.of(notes.get(i).id(), notes.get(i + 1).id());
            bundles.add(new Bundle(Id.fresh(), "Samen", notes.get(i).cell(), inside, "", null));
        }
        List<Ballot> ballots = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            boolean onBundle = !bundles.isEmpty() && random.nextBoolean();
            Id target =
                    onBundle
                            ? bundles.get(random.nextInt(bundles.size())).id()
                            : notes.get(random.nextInt(notes.size())).id();
            ballots.add(new Ballot(Id.fresh(), voice(), target, random.nextInt(6)));
        }
        return board.with(Note.class, Shelf.of(notes))
                .with(Bundle.class, Shelf.of(bundles))
                .with(Ballot.class, Shelf.of(ballots));
    }

    private String voice() {
        return random.nextBoolean() ? "ouder" : "school";
    }

    /** The same with so many parents and so many of the school. */
    static Board attended(Board board, int parents, int school) {
        Meeting meeting = board.meeting();
        People people = new People(Map.of("ouder", parents, "school", school), 0, 0);
        return board.with(meeting.seating(people, meeting.tables()));
    }

    /** A note per count, in the first cell, with so many dots by parents and by the school. */
    static Board given(int[]... counts) {
        List<Note> notes = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (int[] count : counts) {
            Note note = Note.of(new Cell(0, 0), "wens", "ouder", "keuze " + notes.size());
            notes.add(note);
            ballots.add(new Ballot(Id.fresh(), "ouder", note.id(), count[0]));
            ballots.add(new Ballot(Id.fresh(), "school", note.id(), count[1]));
        }
        return Grids.board(1, 1)
                .with(Note.class, Shelf.of(notes))
                .with(Ballot.class, Shelf.of(ballots));
    }
}
