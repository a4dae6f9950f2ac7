package nl.samenbord.board.dossier;

import nl.samenbord.board.Action;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Id;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A theme through the sessions: under its last title, as it was in each of them. */
public record ThemeLine(String title, List<Leg> legs) {
    public ThemeLine {
        legs = List.copyOf(legs);
    }

    /** The theme in one session: how many of its actions are open, how many of these late. */
    public record Leg(Filed filed, Theme theme, int open, int overdue, int done) {
        private static Leg of(Filed filed, Theme theme, LocalDate today) {
            List<Action> actions = Themes.actions(filed.board(), theme);
            return new Leg(
                    filed,
                    theme,
                    (int) actions.stream().filter(one -> !one.progress().isOver()).count(),
                    (int) actions.stream().filter(one -> one.isOverdue(today)).count(),
                    (int) actions.stream().filter(one -> one.progress().isOver()).count());
        }
    }

    /** As it was last. */
    public Leg last() {
        return legs.getLast();
    }

    /**
     * The themes of these sessions, in the order in which they came up. A theme goes on with one of
     * an earlier session where the team linked them, or where both have one title.
     */
    static List<ThemeLine> of(List<Filed> sessions, LocalDate today) {
        Map<String, List<Leg>> lines = new LinkedHashMap<>();
        Map<Id, String> carried = new HashMap<>();
        for (Filed filed : sessions) {
            for (Theme theme : filed.board().all(Theme.class)) {
                String line = linked(filed, theme, carried).orElseGet(() -> own(theme));
                carried.put(Carried.idOf(filed.session(), theme.id()), line);
                lines.computeIfAbsent(line, _ -> new ArrayList<>())
                        .add(Leg.of(filed, theme, today));
            }
        }
        return lines.values().stream()
                .map(legs -> new ThemeLine(legs.getLast().theme().title(), legs))
                .toList();
    }

    private static Optional<String> linked(Filed filed, Theme theme, Map<Id, String> carried) {
        return filed.board().all(Carried.class).stream()
                .filter(one -> one.goesOn().contains(theme.id()))
                .flatMap(one -> Optional.ofNullable(carried.get(one.id())).stream())
                .findFirst();
    }

    private static String own(Theme theme) {
        String title = Words.folded(Words.onOneLine(theme.title()));
        return title.isEmpty() ? theme.id().toString() : title;
    }
}
