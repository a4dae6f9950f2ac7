package nl.samenbord.merge;

import nl.samenbord.board.Id;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays two programmes together: part by part if they come from one, else the one or the other. */
record ProgrammeOfBoth(Teller teller) {
    Programme of(Programme was, Programme my, Programme their) {
        Pair<Programme> pair = Pair.of(was, my, their);
        if (pair.agrees()) {
            return pair.mine();
        }
        Set<Id> shared = ids(my);
        shared.retainAll(ids(their));
        return shared.isEmpty() ? whole(my, their) : partByPart(was, my, their);
    }

    private static Set<Id> ids(Programme programme) {
        return programme.parts().stream()
                .map(Part::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The usual programme gets new ids on each laptop, and is the same all the same. */
    private Programme whole(Programme my, Programme their) {
        String mine = words(my);
        String theirs = words(their);
        if (mine.equals(theirs)) {
            Comparator<Programme> byId =
                    Comparator.comparing(p -> p.parts().getFirst().id().toString());
            return byId.compare(my, their) <= 0 ? my : their;
        }
        Decision decision = teller.ask(Told.PROGRAMME, "", mine, theirs);
        return decision == Decision.THEIRS ? their : my;
    }

    private Programme partByPart(Programme was, Programme my, Programme their) {
        Map<Id, Part> before = byId(was);
        Map<Id, Part> mine = byId(my);
        Map<Id, Part> theirs = byId(their);
        Map<Id, Part> merged = new LinkedHashMap<>();
        for (Id id : Trio.order().of(List.copyOf(mine.keySet()), List.copyOf(theirs.keySet()))) {
            Part one = mine.get(id);
            Part other = theirs.get(id);
            if (one != null && other != null) {
                Pair<Part> pair = Pair.of(before.get(id), one, other);
                merged.put(
                        id,
                        pair.agrees()
                                ? pair.mine()
                                : pair.after(
                                        teller.ask(
                                                Told.PROGRAMME_PART,
                                                "",
                                                words(one),
                                                words(other))));
            } else {
                Part there = one == null ? other : one;
                if (there != null && !there.equals(before.get(id))) {
                    merged.put(id, there);
                }
            }
        }
        return new Programme(List.copyOf(merged.values()));
    }

    private static Map<Id, Part> byId(Programme programme) {
        Map<Id, Part> byId = new LinkedHashMap<>();
        programme.parts().forEach(part -> byId.put(part.id(), part));
        return byId;
    }

    private static String words(Programme programme) {
        return programme.parts().stream()
                .map(ProgrammeOfBoth::words)
                .collect(Collectors.joining(" · "));
    }

    private static String words(Part part) {
        return (part.name() + " " + part.minutes() + " " + part.scene()).strip();
    }
}
