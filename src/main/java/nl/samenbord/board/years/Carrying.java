package nl.samenbord.board.years;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Change;
import nl.samenbord.board.Former;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries over what was agreed, planned and decided in an earlier session, so that a later one can
 * open with it. No note comes along, and no words of a note that is kept from the room.
 */
public final class Carrying {
    /** Shorter words than these say nothing of where a longer text comes from. */
    private static final int TELLING = 12;

    private final YearBoard earlier;
    private final List<String> kept = new ArrayList<>();
    private final List<Carried> all = new ArrayList<>();

    private Carrying(YearBoard whole) {
        whole.board().notes().stream().filter(note -> !note.isForTheRoom()).forEach(this::keep);
        whole.board().all(Binned.class).stream().map(Binned::note).forEach(this::keep);
        earlier = whole.forPaper();
    }

    private void keep(Note note) {
        kept.add(folded(note.text()));
        kept.add(folded(note.translation()));
        kept.remove("");
    }

    private static String folded(String words) {
        return Words.folded(Words.onOneLine(words));
    }

    /** The session itself, as it lies beside a later one. */
    public static Former former(YearBoard earlier) {
        var meeting = earlier.board().meeting();
        return new Former(
                earlier.session(), meeting.title(), meeting.when().date(), earlier.board().dream());
    }

    /** The session itself after those that lay beside it in its turn. */
    static List<Former> formers(YearBoard earlier) {
        List<Former> all = new ArrayList<>(earlier.board().all(Former.class).list());
        all.removeIf(one -> one.id().equals(earlier.session()));
        all.add(former(earlier));
        return all;
    }

    /**
     * What it carries over to this board: what is there already with what the team said of it, the
     * rest as it stood then.
     */
    public static List<Carried> beside(YearBoard earlier, Board now) {
        Shelf<Carried> known = now.all(Carried.class);
        return new Carrying(earlier)
                .all().stream()
                        .map(one -> known.find(one.id()).map(k -> renewed(k, one)).orElse(one))
                        .toList();
    }

    /** In the words of then; what the team said of it stays. */
    private static Carried renewed(Carried known, Carried fresh) {
        boolean said = !known.came().equals(Progress.NEW);
        return fresh.being(said ? known.came() : fresh.came())
                .linked(known.goesOn(), known.apart());
    }

    /** All of it as one change on the later board; empty where it has all of it already. */
    public static Optional<Change> over(YearBoard earlier, Board now) {
        List<Change> changes = new ArrayList<>();
        formers(earlier).forEach(one -> put(changes, now.all(Former.class), one));
        beside(earlier, now).forEach(one -> put(changes, now.all(Carried.class), one));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Change.Together(changes));
    }

    private static <T extends Item> void put(List<Change> into, Shelf<T> shelf, T one) {
        T known = shelf.find(one.id()).orElse(null);
        if (known == null) {
            into.add(Change.Add.last(one));
        } else if (!known.equals(one)) {
            into.add(new Change.Edit(known, one));
        }
    }

    /** The earlier session lies no longer beside this board: all that came from it goes. */
    public static Change away(Board now, Former former) {
        List<Change> changes = new ArrayList<>();
        now.all(Carried.class).stream()
                .filter(one -> one.former().equals(former.id()))
                .forEach(one -> changes.add(new Change.Remove(one, 0)));
        changes.add(new Change.Remove(former, 0));
        return new Change.Together(changes);
    }

    private List<Carried> all() {
        Board board = earlier.board();
        for (Agreement agreed : board.all(Agreement.class)) {
            add(
                    agreed.id(),
                    Carried.Sort.AGREEMENT,
                    null,
                    List.of(agreed.what(), agreed.who(), agreed.when()),
                    Progress.NEW);
        }
        for (Theme theme : board.all(Theme.class)) {
            boolean there =
                    add(
                            theme.id(),
                            Carried.Sort.THEME,
                            null,
                            List.of(theme.title(), "", ""),
                            theme.progress());
            Id of = there ? Carried.idOf(earlier.session(), theme.id()) : null;
            Themes.actions(board, theme).forEach(action -> add(action, of));
            Themes.proposals(board, theme).forEach(proposal -> add(proposal, of));
        }
        return all;
    }

    private void add(Action action, @Nullable Id of) {
        add(
                action.id(),
                Carried.Sort.ACTION,
                of,
                List.of(action.what(), action.who(), action.when()),
                action.progress());
    }

    /** What was not decided is nothing that anybody waits for. */
    private void add(Proposal proposal, @Nullable Id of) {
        Progress came =
                switch (proposal.verdict()) {
                    case OPEN, DO -> Progress.NEW;
                    case LATER -> Progress.NEW.because(proposal.reason());
                    case NOT -> new Progress(Progress.State.STOPPED, proposal.reason());
                };
        if (proposal.verdict() != Proposal.Verdict.OPEN
                && add(
                        proposal.id(),
                        Carried.Sort.DECISION,
                        of,
                        List.of(proposal.what(), "", ""),
                        came)) {
            Carried last = all.removeLast();
            all.add(last.decided(proposal.verdict()));
        }
    }

    private boolean add(
            Id item, Carried.Sort sort, @Nullable Id of, List<String> said, Progress came) {
        boolean says = said.stream().noneMatch(this::isKept) && !said.getFirst().isBlank();
        if (says) {
            Progress open = isKept(came.reason()) ? came.because("") : came;
            all.add(
                    new Carried(
                            Carried.idOf(earlier.session(), item),
                            earlier.session(),
                            sort,
                            of,
                            said.get(0),
                            said.get(1),
                            said.get(2),
                            Proposal.Verdict.OPEN,
                            open,
                            List.of(),
                            List.of()));
        }
        return says;
    }

    private boolean isKept(String words) {
        String said = folded(words);
        return !said.isEmpty()
                && kept.stream()
                        .anyMatch(
                                note ->
                                        said.equals(note)
                                                || (note.length() >= TELLING
                                                        && said.contains(note)));
    }
}
