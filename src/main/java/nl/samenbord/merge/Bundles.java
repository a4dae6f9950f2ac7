package nl.samenbord.merge;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Id;
import nl.samenbord.merge.Side.Placed;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Lays bundles together: first in which of them each note lies, then the bundles themselves. */
final class Bundles {
    private final Trio trio;
    private final Texts texts;
    private final Map<Id, Bundle> mine;
    private final Map<Id, Bundle> theirs;
    private final Map<Id, Id> homes = new HashMap<>();

    /** Of these notes, as they will be. */
    Bundles(Trio trio, Texts texts, List<Placed> notes) {
        this.trio = trio;
        this.texts = texts;
        this.mine = trio.mine().all(Bundle.class);
        this.theirs = trio.theirs().all(Bundle.class);
        for (Placed placed : notes) {
            Id home = placed.binned() ? null : home(placed);
            if (home != null) {
                homes.put(placed.note().id(), home);
            }
        }
    }

    /** All bundles of both sides of which something is left. */
    List<Bundle> all() {
        Side before = trio.before();
        Map<Id, Bundle> was = before == null ? Map.of() : before.all(Bundle.class);
        Set<Id> used = new HashSet<>(homes.values());
        return trio
                .all(
                        was,
                        mine,
                        theirs,
                        (old, there, side) -> used.contains(there.id()) || stays(old, there, side),
                        (old, my, their) -> List.of(one(old, my, their)))
                .stream()
                .map(this::filled)
                .filter(bundle -> !bundle.notes().isEmpty() || wasEmpty(bundle.id()))
                .toList();
    }

    private @Nullable Id home(Placed placed) {
        Id note = placed.note().id();
        Id my = trio.mine().home(note);
        Id their = trio.theirs().home(note);
        if (!trio.mine().notes().containsKey(note)) {
            return their;
        }
        if (!trio.theirs().notes().containsKey(note)) {
            return my;
        }
        Side before = trio.before();
        Pair<@Nullable Id> pair = Pair.of(before == null ? null : before.home(note), my, their);
        Bundle inMine = pair.mine() == null ? null : bundle(pair.mine());
        Bundle inTheirs = pair.theirs() == null ? null : bundle(pair.theirs());
        if (pair.agrees() || inMine == null || inTheirs == null) {
            return inMine == null ? pair.theirs() : pair.mine();
        }
        boolean first = inMine.id().value().toString().compareTo(inTheirs.id().toString()) < 0;
        Conflict two =
                new Conflict.InTwoBundles(
                        placed.note(), inMine, inTheirs, first ? Decision.MINE : Decision.THEIRS);
        return pair.after(trio.referee().ask(two));
    }

    private @Nullable Bundle bundle(Id id) {
        Bundle here = mine.get(id);
        return here == null ? theirs.get(id) : here;
    }

    /** Notes that left it are no change of the bundle: each note is followed by itself. */
    private boolean stays(@Nullable Bundle before, Bundle there, Decision side) {
        return trio.stays(before == null ? null : before.holding(there.notes()), there, side);
    }

    private Bundle one(@Nullable Bundle before, Bundle my, Bundle their) {
        Pair<String> title =
                Pair.of(before == null ? "" : before.title(), my.title(), their.title());
        Pair<String> origin =
                Pair.of(before == null ? "" : before.origin(), my.origin(), their.origin());
        return new Bundle(
                my.id(),
                texts.of(my, their, Part.TITLE, title),
                trio.part(
                        my,
                        their,
                        Part.CELL,
                        Pair.of(before == null ? null : before.cell(), my.cell(), their.cell())),
                Trio.order()
                        .of(before == null ? List.of() : before.notes(), my.notes(), their.notes()),
                trio.part(my, their, Part.ORIGIN, origin),
                Notes.earlier(my.createdAt(), their.createdAt()));
    }

    private Bundle filled(Bundle bundle) {
        return bundle.holding(
                bundle.notes().stream()
                        .filter(note -> Objects.equals(homes.get(note), bundle.id()))
                        .toList());
    }

    /** An empty bundle is rare, but somebody may have wanted it. */
    private boolean wasEmpty(Id id) {
        return Stream.of(mine, theirs)
                .map(side -> side.get(id))
                .anyMatch(bundle -> bundle != null && bundle.notes().isEmpty());
    }
}
