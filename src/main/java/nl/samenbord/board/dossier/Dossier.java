package nl.samenbord.board.dossier;

import nl.samenbord.board.Dream;
import nl.samenbord.board.Milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sessions of a school seen as one story: where each belongs, how far every step and phase is
 * and why that is thought, and what comes next. It is computed from what the sessions hold, and
 * kept nowhere.
 */
public final class Dossier {
    private final Story story;
    private final Map<RouteStep, Standing> steps = new EnumMap<>(RouteStep.class);
    private final Map<Phase, Standing> phases = new EnumMap<>(Phase.class);
    private final Next next;

    private Dossier(Story story) {
        this.story = story;
        Steps found = new Steps(story);
        Phases further = new Phases(story, found);
        for (RouteStep step : RouteStep.values()) {
            steps.put(step, found.of(step));
        }
        for (Phase phase : Phase.values()) {
            phases.put(phase, further.of(phase));
        }
        next = new Ahead(story, found).next();
    }

    /** Of these files, as it is today; what is there twice is told once. */
    public static Dossier of(Collection<Filed> files, LocalDate today) {
        return new Dossier(new Story(Twins.once(files), today));
    }

    /** A number that was given towards the dream, and when. */
    public record Given(LocalDate day, Dream dream) {}

    /** A day that something was agreed for, and in which session. */
    public record Day(Milestone milestone, Filed filed) {}

    /** The sessions, each once, in the order of their days; those without one last. */
    public List<Filed> sessions() {
        return story.sessions();
    }

    /** The sessions of a step, in that order. */
    public List<Filed> at(RouteStep step) {
        return story.at(step);
    }

    /** The sessions of a phase, in that order. */
    public List<Filed> in(Phase phase) {
        return story.in(phase);
    }

    /** Where a session belongs. */
    public Place place(Filed filed) {
        return story.place(filed);
    }

    /** How far a step is. */
    public Standing standing(RouteStep step) {
        return Objects.requireNonNull(steps.get(step));
    }

    /** How far a phase is. */
    public Standing standing(Phase phase) {
        return Objects.requireNonNull(phases.get(phase));
    }

    /** What comes next. */
    public Next next() {
        return next;
    }

    /** The evenings. */
    public Evenings evenings() {
        return story.evenings();
    }

    /** Each theme through the sessions. */
    public List<ThemeLine> themes() {
        return ThemeLine.of(story.sessions(), story.today());
    }

    /** The days that something was agreed for, in their order; those that are past come too. */
    public List<Day> days() {
        return story.sessions().stream()
                .flatMap(
                        one ->
                                Milestone.next(one.board(), Integer.MAX_VALUE).stream()
                                        .map(milestone -> new Day(milestone, one)))
                .sorted(Comparator.comparing(day -> day.milestone().day()))
                .toList();
    }

    /** The numbers towards the dream, in the order of their days. */
    public List<Given> numbers() {
        return story.sessions().stream()
                .filter(one -> one.board().dream().now() > 0)
                .flatMap(one -> one.day().stream().map(day -> new Given(day, one.board().dream())))
                .toList();
    }
}
