package nl.samenbord.alike;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Theme;
import nl.samenbord.board.years.YearBesideYear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds which themes of now may go on with one of an earlier session: by the rare words of their
 * titles and wishes, those of the notes behind them, and the cells they are about.
 */
public final class ThemeSuggestions {
    private static final double BEHIND = 0.4;
    private static final double PLACE = 0.5;
    private static final double LEAST = 0.8;
    private static final int MOST_WORDS = 4;

    private final YearBesideYear years;
    private final Tongue tongue;
    private final Map<Id, Words> said = new LinkedHashMap<>();
    private final Rarity rarity;

    private record Words(Map<String, String> own, Map<String, String> behind) {}

    private ThemeSuggestions(YearBesideYear years, Tongue tongue) {
        this.years = years;
        this.tongue = tongue;
        List<Map<String, String>> plain = new ArrayList<>();
        for (Board board : List.of(years.then().board(), years.now().board())) {
            board.notes().forEach(note -> plain.add(tongue.words(text(note))));
            for (Theme theme : board.all(Theme.class)) {
                plain.add(tongue.words(theme.title() + " " + theme.wish()));
            }
        }
        Set<String> stems = new HashSet<>();
        plain.forEach(words -> stems.addAll(words.keySet()));
        Families families = new Families(stems);
        rarity = new Rarity(plain.stream().map(families::of).toList());
        Board then = years.then().board();
        // under another id than those of now, for it may be the same theme
        then.all(Theme.class)
                .forEach(
                        theme ->
                                said.put(
                                        Carried.idOf(years.then().session(), theme.id()),
                                        words(then, theme, families)));
        Board now = years.now().board();
        now.all(Theme.class).forEach(theme -> said.put(theme.id(), words(now, theme, families)));
    }

    private Words words(Board board, Theme theme, Families families) {
        Map<String, String> behind = new LinkedHashMap<>();
        theme.supports().stream()
                .flatMap(support -> texts(board, support))
                .forEach(text -> behind.putAll(tongue.words(text)));
        Map<String, String> own = tongue.words(theme.title() + " " + theme.wish());
        return new Words(families.of(own), families.of(behind));
    }

    private static Stream<String> texts(Board board, Id support) {
        Stream<String> title = board.bundles().find(support).map(Bundle::title).stream();
        Stream<Id> notes =
                Stream.concat(
                        Stream.of(support),
                        board.bundles().find(support).stream().flatMap(b -> b.notes().stream()));
        return Stream.concat(
                title, notes.flatMap(id -> board.note(id).stream()).map(ThemeSuggestions::text));
    }

    private static String text(Note note) {
        return note.translation().isEmpty() ? note.text() : note.translation();
    }

    /** The likeliest first; none that the team linked already or said is something else. */
    public static List<ThemeSuggestion> of(YearBesideYear years) {
        String spoken = years.now().board().meeting().language();
        String language = Locale.forLanguageTag(spoken.isEmpty() ? "nl" : spoken).getLanguage();
        return Tongue.of(language)
                .map(tongue -> new ThemeSuggestions(years, tongue).all())
                .orElse(List.of());
    }

    private List<ThemeSuggestion> all() {
        List<ThemeSuggestion> found = new ArrayList<>();
        for (Carried old : years.carried()) {
            if (old.sort() == Carried.Sort.THEME) {
                for (Theme theme : years.now().board().all(Theme.class)) {
                    boolean told =
                            old.goesOn().contains(theme.id()) || old.apart().contains(theme.id());
                    ThemeSuggestion one = suggestion(old, theme);
                    if (!told && one.score() >= LEAST) {
                        found.add(one);
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(ThemeSuggestion::score).reversed());
        return found;
    }

    private ThemeSuggestion suggestion(Carried old, Theme theme) {
        Words then = said.getOrDefault(old.id(), new Words(Map.of(), Map.of()));
        Words now = said.getOrDefault(theme.id(), new Words(Map.of(), Map.of()));
        Set<String> words = new TreeSet<>();
        double own = shared(then.own(), now.own(), words);
        double behind = shared(then.behind(), now.behind(), words);
        boolean same = isSamePlace(old, theme);
        return new ThemeSuggestion(
                old,
                theme,
                own + BEHIND * Math.min(behind, 2) + (same ? PLACE : 0),
                words.stream().limit(MOST_WORDS).toList(),
                same);
    }

    private double shared(Map<String, String> one, Map<String, String> other, Set<String> words) {
        Map<String, Double> best = new LinkedHashMap<>();
        for (Map.Entry<String, String> family : one.entrySet()) {
            double weight = rarity.of(family.getKey());
            if (weight > 0 && other.containsKey(family.getKey())) {
                best.merge(family.getValue(), weight, Math::max);
            }
        }
        words.addAll(best.keySet());
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private boolean isSamePlace(Carried old, Theme theme) {
        return years.then().board().all(Theme.class).stream()
                .filter(one -> Carried.idOf(years.then().session(), one.id()).equals(old.id()))
                .anyMatch(
                        one ->
                                !Collections.disjoint(one.columns(), theme.columns())
                                        && !Collections.disjoint(one.rows(), theme.rows()));
    }
}
