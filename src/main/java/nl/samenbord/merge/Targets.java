package nl.samenbord.merge;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Id;
import nl.samenbord.board.Theme;
import nl.samenbord.merge.Side.Placed;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Set<Id> inside = new TreeSet<>(Comparator.comparing((Id id) -> id.value().toString()));
        Stream.of(trio.mine(), trio.theirs(), trio.before())
                .filter(Objects::nonNull)
                .flatMap(side -> side.board().bundles().find(target).stream())
                .forEach(bundle -> inside.addAll(bundle.notes()));
        return inside.stream()
                .filter(hanging::contains)
                .findFirst()
                .or(() -> inside.stream().filter(binned::contains).findFirst())
                .orElse(null);
    }

    /** The same dots, each for what is there now. */
    Map<Id, Ballot> ballots(Collection<Ballot> ballots) {
        Map<Id, Ballot> now = new LinkedHashMap<>();
        for (Ballot each : ballots) {
            Id target = of(each.target());
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
                            .map(this::of)
                            .filter(Objects::nonNull)
                            .filter(hanging::contains)
                            .distinct()
                            .toList();
            now.put(
                    each.id(),
                    new Theme(each.id(), each.title(), each.columns(), each.rows(), supports));
        }
        return now;
    }

    /** Whether this note lies in the bin. */
    boolean isBinned(Id note) {
        return binned.contains(note);
    }
}
