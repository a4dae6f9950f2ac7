package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold between an item and the rest of its board. */
public final class Rules {
    private Rules() {}

    /** An item that can't stand on its board, and why. */
    public record Breach(Item item, Refusal why) {}

    /** The first item that can't stand on this board, for boards that come from outside. */
    public static Optional<Breach> firstBreach(Board board) {
        Set<Id> targets = new HashSet<>();
        board.notes().forEach(note -> targets.add(note.id()));
        board.bundles().forEach(bundle -> targets.add(bundle.id()));
        Set<Id> themes = new HashSet<>();
        board.all(Theme.class).forEach(theme -> themes.add(theme.id()));
        Set<Id> bundled = new HashSet<>();
        for (Shelf<?> shelf : board.shelves().values()) {
            for (Item item : shelf) {
                Refusal why = alone(board, item);
                Set<Id> known = isOfATheme(item) ? themes : targets;
                why =
                        why == null && !known.containsAll(targets(item))
                                ? Refusal.NO_SUCH_TARGET
                                : why;
                if (why == null && item instanceof Bundle bundle) {
                    why =
                            bundle.notes().stream().allMatch(bundled::add)
                                    ? null
                                    : Refusal.IN_TWO_BUNDLES;
                }
                if (why != null) {
                    return Optional.of(new Breach(item, why));
                }
            }
        }
        return Optional.empty();
    }

    /** Why this item can't stand on the board among the others; null if it can. */
    static @Nullable Refusal refusal(Board board, Item item) {
        Refusal why = alone(board, item);
        if (why != null) {
            return why;
        }
        for (Id target : targets(item)) {
            boolean there =
                    isOfATheme(item)
                            ? board.all(Theme.class).indexOf(target) >= 0
                            : board.notes().indexOf(target) >= 0
                                    || board.bundles().indexOf(target) >= 0;
            if (!there) {
                return Refusal.NO_SUCH_TARGET;
            }
        }
        return item instanceof Bundle bundle && shares(board, bundle)
                ? Refusal.IN_TWO_BUNDLES
                : null;
    }

    /** Whether something else on the board names this item. */
    static boolean inUse(Board board, Id id) {
        return Stream.of(Bundle.class, Ballot.class, Theme.class, Action.class, Proposal.class)
                .flatMap(sort -> board.all(sort).stream())
                .anyMatch(item -> targets(item).contains(id));
    }

    private static boolean shares(Board board, Bundle bundle) {
        return board.bundles().stream()
                .filter(other -> !other.id().equals(bundle.id()))
                .flatMap(other -> other.notes().stream())
                .anyMatch(bundle.notes()::contains);
    }

    private static Collection<Id> targets(Item item) {
        return switch (item) {
            case Bundle bundle -> bundle.notes();
            case Ballot ballot -> List.of(ballot.target());
            case Theme theme -> theme.supports();
            case Action action -> List.of(action.theme());
            case Proposal proposal -> List.of(proposal.theme());
            case Note _,
                    Binned _,
                    Statement _,
                    Parked _,
                    Agreement _,
                    Certainty _,
                    Baseline _,
                    Given _,
                    Former _,
                    Carried _ ->
                    // themes that a carried one goes on in may be gone, and come back
                    List.of();
        };
    }

    private static boolean isOfATheme(Item item) {
        return item instanceof Action || item instanceof Proposal;
    }

    private static @Nullable Refusal alone(Board board, Item item) {
        return switch (item) {
            case Note note -> note(board, note);
            case Binned binned -> note(board, binned.note());
            case Bundle bundle -> board.template().has(bundle.cell()) ? null : Refusal.NO_SUCH_CELL;
            case Ballot ballot -> voice(board, ballot.voice());
            case Certainty certainty -> voice(board, certainty.voice());
            case Statement statement ->
                    statement.tallies().keySet().stream().allMatch(board.template()::hasVoice)
                            ? null
                            : Refusal.NO_SUCH_VOICE;
            case Given given -> given(board, given);
            case Parked _,
                    Agreement _,
                    Theme _,
                    Action _,
                    Proposal _,
                    Baseline _,
                    Former _,
                    Carried _ ->
                    null;
        };
    }

    private static @Nullable Refusal note(Board board, Note note) {
        if (board.erased().contains(note.id())) {
            return Refusal.ERASED;
        }
        if (!board.template().has(note.cell())) {
            return Refusal.NO_SUCH_CELL;
        }
        if (!board.template().hasKind(note.kind())) {
            return Refusal.NO_SUCH_KIND;
        }
        if (note.text().isBlank()) {
            return Refusal.EMPTY;
        }
        boolean tooLong = Words.isTooLong(note.text()) || Words.isTooLong(note.translation());
        return tooLong ? Refusal.TOO_LONG : voice(board, note.voice());
    }

    private static @Nullable Refusal given(Board board, Given given) {
        if (given.value().isBlank()) {
            return Refusal.EMPTY;
        }
        if (Words.isTooLong(given.value())) {
            return Refusal.TOO_LONG;
        }
        Ask ask = board.template().ask(given.ask()).orElse(null);
        if (ask == null) {
            return Refusal.NO_SUCH_ASK;
        }
        if (!ask.allows(given, board.template())) {
            return Refusal.NO_ANSWER;
        }
        boolean gone = ask.of() == Ask.Of.NOTE && board.erased().contains(Id.of(given.of()));
        return gone ? Refusal.ERASED : null;
    }

    private static @Nullable Refusal voice(Board board, String voice) {
        return board.template().hasVoice(voice) ? null : Refusal.NO_SUCH_VOICE;
    }
}
