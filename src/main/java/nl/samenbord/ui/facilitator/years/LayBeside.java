package nl.samenbord.ui.facilitator.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Programme;
import nl.samenbord.board.years.Carrying;
import nl.samenbord.board.years.YearBoard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens on a board when an earlier session is laid beside it: it carries along what was
 * promised there, and its evening opens with that.
 */
final class LayBeside {
    /** The word of the scene that tells what came of it. */
    static final String SCENE = "came";

    private static final List<String> BEFORE = List.of("test", "welcome", "rules");
    private static final int MINUTES = 5;

    private LayBeside() {}

    /** All of it as one change; empty where the board has it already. */
    static Optional<Change> of(YearBoard earlier, Board now, String name) {
        List<Change> changes = new ArrayList<>();
        Carrying.over(earlier, now).ifPresent(changes::add);
        Programme before = now.programme();
        Programme after = opening(before, name);
        if (!changes.isEmpty() && !after.equals(before)) {
            changes.add(new Change.Tell(before, after));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Change.Together(changes));
    }

    /** A step comes after the welcome and the rules, where there are steps and not this one. */
    private static Programme opening(Programme programme, String name) {
        List<Programme.Part> parts = programme.parts();
        boolean there = parts.stream().anyMatch(part -> part.scene().startsWith(SCENE));
        if (parts.isEmpty() || there) {
            return programme;
        }
        int place = 0;
        while (place < parts.size() && BEFORE.contains(parts.get(place).scene())) {
            place++;
        }
        List<Programme.Part> more = new ArrayList<>(parts);
        more.add(place, new Programme.Part(Id.fresh(), name, MINUTES, SCENE));
        return new Programme(more);
    }
}
