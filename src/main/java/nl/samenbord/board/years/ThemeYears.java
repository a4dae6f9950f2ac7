package nl.samenbord.board.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Id;
import nl.samenbord.board.Theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The themes of two sessions: those that stay, which the team linked; those of then with which
 * nobody goes on; and those that are new.
 */
public record ThemeYears(List<Staying> staying, List<Carried> gone, List<Theme> fresh) {
    /** A theme of then, and those of now that go on with it. */
    public record Staying(Carried then, List<Theme> now) {
        public Staying {
            now = List.copyOf(now);
        }
    }

    public ThemeYears {
        staying = List.copyOf(staying);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    /** What was carried over, beside the themes on this board. */
    static ThemeYears of(List<Carried> carried, Board now) {
        List<Staying> all =
                carried.stream()
                        .filter(one -> one.sort() == Carried.Sort.THEME)
                        .map(one -> new Staying(one, goingOn(one, now)))
                        .toList();
        Set<Id> linked = new HashSet<>();
        all.forEach(one -> one.now().forEach(theme -> linked.add(theme.id())));
        return new ThemeYears(
                all.stream().filter(one -> !one.now().isEmpty()).toList(),
                all.stream().filter(one -> one.now().isEmpty()).map(Staying::then).toList(),
                now.all(Theme.class).stream()
                        .filter(theme -> !linked.contains(theme.id()))
                        .toList());
    }

    private static List<Theme> goingOn(Carried one, Board now) {
        return one.goesOn().stream().flatMap(id -> now.all(Theme.class).find(id).stream()).toList();
    }
}
