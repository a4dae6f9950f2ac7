package nl.samenbord.ui.facilitator.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Former;
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

    /**
     * The earlier session is taken away with all that came along, and the step that tells of it.
     */
    static Change away(Board now, Former former) {
        Programme before = now.programme();
        List<Programme.Part> rest = before.parts().stream().filter(part -> !isIt(part)).toList();
        List<Change> changes = new ArrayList<>(List.of(Carrying.away(now, former)));
        if (now.all(Former.class).size() == 1 && rest.size() < before.parts().size()) {
            changes.add(new Change.Tell(before, new Programme(rest)));
        }
        return new Change.Together(changes);
    }

    private static boolean isIt(Programme.Part part) {
        return part.scene().startsWith(SCENE);
    }

    /** A step comes after the welcome and the rules, where there are steps and not this one. */
    private static Programme opening(Programme programme, String name) {
        List<Programme.Part> parts = programme.parts();
        boolean there = parts.stream().anyMatch(LayBeside::isIt);
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
