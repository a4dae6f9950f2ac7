package nl.samenbord.merge;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Theme;
import nl.samenbord.merge.Side.Placed;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says where that points now which pointed at a note or a bundle: what belonged to a bundle of
 * which nothing is left belongs to one of its notes.
 */
final class Targets {
    private final Trio trio;
    private final Set<Id> hanging = new HashSet<>();
    private final Set<Id> binned = new HashSet<>();

    /** Among these notes and bundles, as they will be. */
    Targets(Trio trio, List<Placed> notes, List<Bundle> bundles) {
        this.trio = trio;
        notes.forEach(each -> (each.binned() ? binned : hanging).add(each.note().id()));
        bundles.forEach(bundle -> hanging.add(bundle.id()));
    }

    /** Where it points now; null if nothing is left of it. */
    private @Nullable Id of(Id target) {
        if (hanging.contains(target) || binned.contains(target)) {
            return target;
        }
        Set<Id> inside = inside(target);
        return inside.stream()
                .filter(hanging::contains)
                .findFirst()
                .or(() -> inside.stream().filter(binned::contains).findFirst())
                .orElse(null);
    }

    /** What lay in a bundle, as far as anybody knows. */
    private Set<Id> inside(Id bundle) {
        Set<Id> inside = new TreeSet<>(Trio.BY_ID);
        Stream.of(trio.mine(), trio.theirs(), trio.before())
                .filter(Objects::nonNull)
                .flatMap(side -> side.board().bundles().find(bundle).stream())
                .forEach(each -> inside.addAll(each.notes()));
        return inside;
    }

    /** The side that has this item and has already given what belonged to the bundle elsewhere. */
    private Optional<Side> settled(Id bundle, Class<? extends Item> sort, Id item) {
        if (hanging.contains(bundle) || binned.contains(bundle)) {
            return Optional.empty();
        }
        return Stream.of(trio.mine(), trio.theirs())
                .filter(side -> side.board().bundles().indexOf(bundle) < 0)
                .filter(side -> side.has(sort, item))
                .findFirst();
    }

    private @Nullable Id target(Ballot ballot) {
        Id there =
                settled(ballot.target(), Ballot.class, ballot.id())
                        .map(side -> side.ballots().get(ballot.id()))
                        .map(Ballot::target)
                        .orElse(ballot.target());
        return of(there);
    }

    /** The same dots, each for what is there now. */
    Map<Id, Ballot> ballots(Collection<Ballot> ballots) {
        Map<Id, Ballot> now = new LinkedHashMap<>();
        for (Ballot each : ballots) {
            Id target = target(each);
            if (target != null) {
                now.put(each.id(), new Ballot(each.id(), each.voice(), target, each.count()));
            }
        }
        return now;
    }

    /** The same themes, each with what is there now behind it. */
    Map<Id, Theme> themes(Collection<Theme> themes) {
        Map<Id, Theme> now = new LinkedHashMap<>();
        for (Theme each : themes) {
            List<Id> supports =
                    each.supports().stream()
                            .map(id -> support(each, id))
                            .filter(Objects::nonNull)
                            .filter(hanging::contains)
                            .distinct()
                            .toList();
            now.put(each.id(), each.supportedBy(supports));
        }
        return now;
    }

    /** Where a bundle was taken apart before, its heir is the one that was chosen then. */
    private @Nullable Id support(Theme theme, Id support) {
        Optional<Side> side = settled(support, Theme.class, theme.id());
        if (side.isEmpty()) {
            return of(support);
        }
        Set<Id> inside = inside(support);
        return side.flatMap(each -> each.board().all(Theme.class).find(theme.id())).stream()
                .flatMap(there -> there.supports().stream())
                .filter(inside::contains)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is on the board. */
    boolean isThere(Id id) {
        return hanging.contains(id);
    }

    /** Whether this note lies in the bin. */
    boolean isBinned(Id note) {
        return binned.contains(note);
    }
}
