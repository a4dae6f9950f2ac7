package nl.samenbord.board.dossier;

import nl.samenbord.board.Action;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A theme through the sessions: under one title, as it was in each of them. */
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

    /** The themes of these sessions, in the order in which they came up. */
    static List<ThemeLine> of(List<Filed> sessions, LocalDate today) {
        Map<String, List<Leg>> lines = new LinkedHashMap<>();
        for (Filed filed : sessions) {
            for (Theme theme : filed.board().all(Theme.class)) {
                String title = Words.folded(Words.onOneLine(theme.title()));
                String known = title.isEmpty() ? theme.id().toString() : title;
                lines.computeIfAbsent(known, _ -> new ArrayList<>())
                        .add(Leg.of(filed, theme, today));
            }
        }
        return lines.values().stream()
                .map(legs -> new ThemeLine(legs.getLast().theme().title(), legs))
                .toList();
    }
}
