package nl.samenbord.store;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One list of items in a session: its name there, their sort, how one is read. */
record Section<T extends Item>(String name, Class<T> sort, Function<ObjectIn, T> read) {
    static final Section<Note> NOTES = new Section<>("notes", Note.class, ItemJson::note);
    static final Section<Binned> BIN = new Section<>("bin", Binned.class, ItemJson::binned);
    static final Section<Bundle> BUNDLES = new Section<>("bundles", Bundle.class, ItemJson::bundle);
    static final Section<Ballot> BALLOTS = new Section<>("ballots", Ballot.class, ItemJson::ballot);
    static final Section<Statement> STATEMENTS =
            new Section<>("statements", Statement.class, ItemJson::statement);

    /** These stand inside the parking place. */
    static final Section<Parked> TEXTS = new Section<>("texts", Parked.class, ItemJson::parked);

    static final Section<Agreement> AGREEMENTS =
            new Section<>("agreements", Agreement.class, ItemJson::agreement);
    static final Section<Certainty> CERTAINTIES =
            new Section<>("certainties", Certainty.class, ItemJson::certainty);
    static final Section<Theme> THEMES = new Section<>("themes", Theme.class, ItemJson::theme);

    static final Section<Action> ACTIONS = new Section<>("actions", Action.class, ItemJson::action);
    static final Section<Proposal> PROPOSALS =
            new Section<>("proposals", Proposal.class, ItemJson::proposal);

    static final Section<Baseline> BASELINE =
            new Section<>("baseline", Baseline.class, ItemJson::baseline);

    static final Section<Former> EARLIER = new Section<>("earlier", Former.class, YearJson::former);
    static final Section<Carried> CARRIED =
            new Section<>("carried", Carried.class, YearJson::carried);
    static final Section<Given> GIVEN = new Section<>("given", Given.class, ItemJson::given);

    static final List<Section<?>> ALL =
            List.of(
                    NOTES,
                    BIN,
                    BUNDLES,
                    BALLOTS,
                    STATEMENTS,
                    TEXTS,
                    AGREEMENTS,
                    CERTAINTIES,
                    THEMES,
                    ACTIONS,
                    PROPOSALS,
                    BASELINE,
                    EARLIER,
                    CARRIED,
                    GIVEN);

    /** The section in which this item stands. */
    static Section<?> of(Item item) {
        return ALL.stream().filter(s -> s.sort.isInstance(item)).findFirst().orElseThrow();
    }

    /** The board with the items of this section, as they stand in that object. */
    Board fill(Board board, ObjectIn in) {
        Set<Object> seen = new HashSet<>();
        List<T> items =
                in.objects(name).stream()
                        .map(
                                element -> {
                                    T item = element.make(() -> read.apply(element));
                                    if (!seen.add(item.id())) {
                                        throw element.flaw(Fault.TWICE, "id");
                                    }
                                    return item;
                                })
                        .toList();
        return board.with(sort, Shelf.of(items));
    }

    /** Writes the items of this section, unless there are none. */
    ObjectOut into(ObjectOut out, Board board) {
        return out.list(name, board.all(sort).list(), ItemJson::of);
    }
}
