package nl.samenbord.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Asks a board for one thing after another, as a hurried facilitator would, possible or not. */
public final class RandomChanges {
    private final Random random;

    /** The same seed asks the same. */
    public RandomChanges(long seed) {
        random = new Random(seed);
    }

    /** A change that somebody could ask for on this board; it may be refused. */
    public Change next(Board board) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 ->
                    new Change.Add(note(board), random.nextInt(board.notes().size() + 2));
            case 4 -> onNote(board, n -> new Change.Edit(n, n.saying(words(), "tr", words())));
            case 5 -> onNote(board, n -> new Change.Edit(n, n.in(cell(board))));
            case 6 -> onNote(board, n -> new Change.Edit(n, n.hidden(!n.hidden())));
            case 7 -> onNote(board, n -> Changes.bin(board, n));
            case 8 -> putBack(board);
            case 9 -> bundling(board);
            case 10 -> onNote(board, n -> Change.Add.last(new Ballot(id(), "ouder", n.id(), 3)));
            default -> other(board);
        };
    }

    private Change other(Board board) {
        return switch (random.nextInt(board.template().asks().isEmpty() ? 9 : 13)) {
            case 0 -> new Change.Tell(board.parking(), new Parking(random.nextInt(5), words()));
            case 1 -> new Change.Tell(board.dream(), new Dream(5, 1 + random.nextInt(10), null));
            case 2 ->
                    new Change.Tell(
                            board.meeting(), board.meeting().renamed(words(), "Avond", null));
            case 3 -> Change.Add.last(new Agreement(id(), words(), "directie", "2026-12-01"));
            case 4 ->
                    Change.Add.last(
                            new Statement(
                                    id(),
                                    words(),
                                    "",
                                    "",
                                    List.of(),
                                    Map.of("ouder", new Tally(1, 2, 3))));
            case 5 -> theme(board);
            case 6 -> onTheme(board, t -> Change.Add.last(Action.of(t.id()).saying(words())));
            case 9, 10, 11, 12 -> given(board);
            case 7 -> onTheme(board, t -> Change.Add.last(Proposal.of(t.id()).saying(words())));
            default -> onNote(board, n -> new Change.Remove(n, 0));
        };
    }

    /** Answers something, otherwise than before or for the first time, or takes it back. */
    private Change given(Board board) {
        Template template = board.template();
        Ask ask = template.asks().get(random.nextInt(template.asks().size()));
        Cell cell = cell(board);
        if (ask.of() == Ask.Of.NOTE) {
            return onNote(board, n -> given(board, ask, n.id().toString()));
        }
        return given(
                board,
                ask,
                switch (ask.of()) {
                    case BOARD, NOTE -> "";
                    case COLUMN -> template.column(cell).id();
                    case ROW -> template.row(cell).id();
                    case CELL -> cell.code();
                });
    }

    private Change given(Board board, Ask ask, String of) {
        LocalDate day = ask.isOften() ? LocalDate.of(2027, 1 + random.nextInt(3), 1) : null;
        String value =
                switch (ask.sort()) {
                    case Ask.Sort.Choice choice ->
                            choice.options().get(random.nextInt(choice.options().size())).id();
                    case Ask.Sort.Step _ -> board.template().column(cell(board)).id();
                    case Ask.Sort.Scale scale ->
                            Integer.toString(random.nextInt(scale.lowest(), scale.highest() + 2));
                    case Ask.Sort.Moment _, Ask.Sort.Line _ -> words();
                };
        String said = random.nextInt(5) == 0 ? "" : value;
        return new Givens(board)
                .give(ask, of, day, said)
                .orElseGet(() -> Changes.addAll(List.of()));
    }

    /** Makes a theme of a note, brings another to it, moves it on, drops it. */
    private Change theme(Board board) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    onNote(board, n -> Change.Add.last(Themes.from(board, Themes.piece(board, n))));
            case 1 ->
                    onTheme(
                            board,
                            t -> onNote(board, n -> Themes.link(board, t, Themes.piece(board, n))));
            case 2 ->
                    onTheme(
                            board,
                            t ->
                                    new Change.Edit(
                                            t, t.being(new Progress(Progress.State.BUSY, "x"))));
            default -> onTheme(board, t -> Themes.drop(board, t));
        };
    }

    private Change onTheme(Board board, Function<Theme, Change> change) {
        Shelf<Theme> themes = board.all(Theme.class);
        return themes.isEmpty()
                ? Change.Add.last(note(board))
                : change.apply(themes.get(random.nextInt(themes.size())));
    }

    /** Lays together, adds, takes out, takes apart. */
    Change bundling(Board board) {
        List<Id> some =
                board.notes().stream()
                        .map(Note::id)
                        .filter(_ -> random.nextInt(3) == 0)
                        .limit(4)
                        .toList();
        Shelf<Bundle> bundles = board.bundles();
        if (bundles.isEmpty() || random.nextInt(4) == 0) {
            return bundle(board);
        }
        Bundle any = bundles.get(random.nextInt(bundles.size()));
        return switch (random.nextInt(6)) {
            case 0, 1 -> Bundling.lay(board, Bundling.of(board, some, words(), null));
            case 2 -> Bundling.add(board, any, some, words());
            case 3 -> Bundling.apart(board, any);
            case 4 -> Change.Add.last(new Ballot(id(), "ouder", any.id(), 2));
            default -> onNote(board, n -> Bundling.takeOut(board, n.id()));
        };
    }

    private Change bundle(Board board) {
        List<Id> loose =
                board.notes().stream()
                        .map(Note::id)
                        .filter(note -> board.bundleOf(note).isEmpty())
                        .limit(1 + random.nextInt(3))
                        .toList();
        return Change.Add.last(new Bundle(id(), words(), cell(board), loose, "", null));
    }

    private Change putBack(Board board) {
        Shelf<Binned> bin = board.all(Binned.class);
        return bin.isEmpty()
                ? Change.Add.last(note(board))
                : Changes.putBack(bin.get(random.nextInt(bin.size())));
    }

    private Change onNote(Board board, Function<Note, Change> change) {
        Optional<Note> any =
                board.notes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(board.notes().get(random.nextInt(board.notes().size())));
        return any.map(change).orElseGet(() -> Change.Add.last(note(board)));
    }

    private Note note(Board board) {
        String kind = random.nextBoolean() ? "wens" : "verwachting";
        return new Note(
                id(), cell(board), kind, "school", 1, 1, "nl", words(), "", Set.of(), "", "", null);
    }

    private Cell cell(Board board) {
        List<Cell> cells = board.template().cells();
        return cells.get(random.nextInt(cells.size()));
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    private String words() {
        return "briefje " + random.nextInt(100_000);
    }
}
