package nl.samenbord.board.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Former;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was promised in an earlier session, in the order in which it is told: what was agreed, then
 * each theme with what was done and decided for it.
 */
public record Sequel(List<Carried> agreements, List<OfTheme> themes) {
    /** A theme of then (null where its words are kept back) with all that belonged to it. */
    public record OfTheme(@Nullable Carried theme, List<Carried> steps) {
        public OfTheme {
            steps = List.copyOf(steps);
        }
    }

    public Sequel {
        agreements = List.copyOf(agreements);
        themes = List.copyOf(themes);
    }

    /** The earlier session that lies beside this board: of several the last. */
    public static Optional<Former> former(Board now) {
        return now.all(Former.class).stream()
                .max(
                        Comparator.comparing(
                                former ->
                                        Objects.requireNonNullElse(former.date(), LocalDate.MIN)));
    }

    /** What this board carries along of that session. */
    public static Sequel of(Board now) {
        return former(now)
                .map(
                        former ->
                                of(
                                        now.all(Carried.class).stream()
                                                .filter(o -> o.former().equals(former.id()))
                                                .toList()))
                .orElse(new Sequel(List.of(), List.of()));
    }

    /** These, of one session. */
    public static Sequel of(List<Carried> carried) {
        List<OfTheme> themes = new ArrayList<>();
        List<Carried> loose = new ArrayList<>();
        for (Carried one : carried) {
            switch (one.sort()) {
                case THEME ->
                        themes.add(
                                new OfTheme(
                                        one,
                                        carried.stream()
                                                .filter(step -> one.id().equals(step.theme()))
                                                .toList()));
                case ACTION, DECISION -> {
                    boolean known = carried.stream().anyMatch(o -> o.id().equals(one.theme()));
                    if (!known) {
                        loose.add(one);
                    }
                }
                case AGREEMENT -> {}
            }
        }
        if (!loose.isEmpty()) {
            themes.add(new OfTheme(null, loose));
        }
        return new Sequel(
                carried.stream().filter(one -> one.sort() == Carried.Sort.AGREEMENT).toList(),
                themes);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return agreements.isEmpty() && themes.isEmpty();
    }

    /** All of it, in the order in which it is told. */
    public List<Carried> all() {
        List<Carried> all = new ArrayList<>(agreements);
        for (OfTheme one : themes) {
            if (one.theme() != null) {
                all.add(one.theme());
            }
            all.addAll(one.steps());
        }
        return all;
    }
}
