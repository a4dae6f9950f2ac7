package nl.samenbord.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Is asked about every conflict, remembers it, and says what was decided. */
final class Referee {
    private final Map<Conflict, Decision> decided;
    private final Set<Conflict> conflicts = new LinkedHashSet<>();

    Referee(Map<Conflict, Decision> decided) {
        this.decided = Map.copyOf(decided);
    }

    /** What to do about this. */
    Decision ask(Conflict conflict) {
        conflicts.add(conflict);
        Decision wanted = decided.getOrDefault(conflict, conflict.usual());
        return conflict.choices().contains(wanted) ? wanted : conflict.usual();
    }

    /** Everything it was asked, in that order. */
    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }
}
