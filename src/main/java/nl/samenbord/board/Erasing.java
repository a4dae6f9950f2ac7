package nl.samenbord.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one note for good out of boards and out of changes that were made before: the note itself,
 * its dots, its place in bundles and themes, and titles that are its words. Only its id stays.
 */
public final class Erasing {
    /** Shorter words than these say nothing of where a longer title comes from. */
    private static final int TELLING = 12;

    private final Id note;
    private final Set<String> wordings = new LinkedHashSet<>();

    /** Of this note, of which all wordings on this board and in these changes are found. */
    public Erasing(Id note, Board board, List<Change> past) {
        this.note = note;
        board.note(note).ifPresent(this::learn);
        board.all(Binned.class).find(note).map(Binned::note).ifPresent(this::learn);
        past.forEach(this::learn);
    }

    private Erasing(Erasing known, Board other) {
        this(known.note, other, List.of());
        wordings.addAll(known.wordings);
    }

    /** The same for another copy of the board, where the note may say something else. */
    public Erasing alsoOn(Board other) {
        return new Erasing(this, other);
    }

    /** Which note. */
    public Id note() {
        return note;
    }

    /** Everything it ever said, as far as is known, translations too. */
    public Set<String> wordings() {
        return Set.copyOf(wordings);
    }

    private void learn(Change change) {
        switch (change) {
            case Change.Add(Item item, int _) -> learn(item);
            case Change.Remove(Item item, int _) -> learn(item);
            case Change.Edit(Item before, Item after) -> {
                learn(before);
                learn(after);
            }
            case Change.Tell _ -> {}
            case Change.Together(List<Change> parts) -> parts.forEach(this::learn);
        }
    }

    private void learn(Item item) {
        if (item instanceof Binned binned) {
            learn(binned.note());
        } else if (item instanceof Note said && said.id().equals(note)) {
            wordings.add(said.text());
            wordings.add(said.translation());
            wordings.remove("");
        }
    }

    /** The board without it; a bundle of which nothing is left goes too. */
    public Board from(Board board) {
        Set<Id> gone = new HashSet<>(Set.of(note));
        List<Bundle> bundles = new ArrayList<>();
        for (Bundle bundle : board.bundles()) {
            Bundle rest = without(bundle, board);
            if (rest.notes().isEmpty() && !bundle.notes().isEmpty()) {
                gone.add(bundle.id());
            } else {
                bundles.add(rest);
            }
        }
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : board.all(Theme.class)) {
            Theme rest = theme;
            for (Id id : gone) {
                rest = rest.without(id);
            }
            themes.add(wordless(rest));
        }
        Set<Id> erased = new LinkedHashSet<>(board.erased());
        erased.add(note);
        Board rest =
                board.with(Note.class, board.notes().only(n -> !n.id().equals(note)))
                        .with(Binned.class, board.all(Binned.class).only(b -> !b.id().equals(note)))
                        .with(Bundle.class, Shelf.of(bundles))
                        .with(
                                Ballot.class,
                                board.all(Ballot.class).only(b -> !gone.contains(b.target())))
                        .with(Given.class, board.all(Given.class).only(g -> !isOfIt(g)))
                        .with(Theme.class, Shelf.of(themes))
                        .with(Action.class, each(board, Action.class))
                        .with(Proposal.class, each(board, Proposal.class))
                        .with(Carried.class, each(board, Carried.class));
        return new Board(rest.template(), rest.facts(), rest.shelves(), erased);
    }

    /** The change without it; empty if nothing else was in it. */
    public Optional<Change> from(Change change, Board now) {
        return switch (change) {
            case Change.Add(Item item, int at) -> from(item, now).map(i -> new Change.Add(i, at));
            case Change.Remove(Item item, int at) ->
                    from(item, now).map(i -> new Change.Remove(i, at));
            case Change.Edit(Item before, Item after) ->
                    from(before, now)
                            .flatMap(b -> from(after, now).map(a -> new Change.Edit(b, a)));
            case Change.Tell _ -> Optional.of(change);
            case Change.Together(List<Change> parts) -> together(parts, now);
        };
    }

    private Optional<Change> together(List<Change> parts, Board now) {
        List<Change> rest =
                parts.stream().map(part -> from(part, now)).flatMap(Optional::stream).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Change.Together(rest));
    }

    private Optional<Item> from(Item item, Board now) {
        return switch (item) {
            case Note other -> Optional.of(other).filter(n -> !n.id().equals(note)).map(n -> n);
            case Binned other -> Optional.of(other).filter(b -> !b.id().equals(note)).map(b -> b);
            case Ballot other ->
                    Optional.of(other).filter(b -> !b.target().equals(note)).map(b -> b);
            case Theme other -> Optional.of(wordless(other.without(note)));
            case Action other -> Optional.of(other.saying(unless(other.what())));
            case Proposal other -> Optional.of(other.saying(unless(other.what())));
            case Bundle other -> {
                Bundle rest = without(other, now);
                boolean emptied = rest.notes().isEmpty() && !other.notes().isEmpty();
                yield emptied ? Optional.empty() : Optional.of(rest);
            }
            case Given given -> Optional.of(given).filter(g -> !isOfIt(g)).map(g -> g);
            case Carried other -> Optional.of(other.saying(unless(other.what())));
            case Statement _, Parked _, Agreement _, Certainty _, Baseline _, Former _ ->
                    Optional.of(item);
        };
    }

    private boolean isOfIt(Given given) {
        return given.of().equals(note.toString());
    }

    private <T extends Item> Shelf<T> each(Board board, Class<T> sort) {
        return Shelf.of(
                board.all(sort).stream()
                        .flatMap(item -> from(item, board).stream())
                        .map(sort::cast)
                        .toList());
    }

    /** The words of a theme may be those of the note it began with. */
    private Theme wordless(Theme theme) {
        return theme.titled(unless(theme.title()))
                .wishing(unless(theme.wish()))
                .because(unless(theme.why()));
    }

    private String unless(String words) {
        return isWording(words) ? "" : words;
    }

    private Bundle without(Bundle bundle, Board board) {
        Bundle rest =
                bundle.holding(bundle.notes().stream().filter(id -> !id.equals(note)).toList());
        if (!isWording(bundle.title())) {
            return rest;
        }
        String title =
                rest.notes().stream()
                        .flatMap(id -> board.note(id).stream())
                        .map(Note::text)
                        .findFirst()
                        .orElse("");
        return new Bundle(
                rest.id(), title, rest.cell(), rest.notes(), rest.origin(), rest.createdAt());
    }

    /** A title begins as the words of one of its notes, perhaps cut off, perhaps with more. */
    private boolean isWording(String title) {
        String said = Words.folded(title.strip());
        return wordings.stream().map(w -> Words.folded(w.strip())).anyMatch(w -> holds(said, w));
    }

    private static boolean holds(String title, String wording) {
        boolean cutOff =
                title.endsWith("…")
                        && wording.startsWith(title.substring(0, title.length() - 1).strip());
        return title.equals(wording)
                || (wording.length() >= TELLING && title.contains(wording))
                || (title.length() > 1 && cutOff);
    }
}
