package nl.samenbord.board.dossier;

import nl.samenbord.board.review.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The evenings in a folder: those that were held, and those that are prepared. */
public record Evenings(List<Filed> held, List<Filed> ahead) {
    public Evenings {
        held = List.copyOf(held);
        ahead = List.copyOf(ahead);
    }

    /** Of these, by their day; one that is empty though its day is past is neither. */
    static Evenings of(List<Filed> evenings, LocalDate today) {
        List<Filed> held = new ArrayList<>();
        List<Filed> ahead = new ArrayList<>();
        for (Filed evening : evenings) {
            LocalDate date = evening.board().meeting().when().date();
            if (evening.isWritten() && (date == null || !date.isAfter(today))) {
                held.add(evening);
            } else if (date == null || !date.isBefore(today)) {
                ahead.add(evening);
            }
        }
        return new Evenings(held, ahead);
    }

    /** The days on which one was held, each once, as far as they are known. */
    public List<LocalDate> days() {
        return held.stream().flatMap(one -> one.day().stream()).distinct().sorted().toList();
    }

    /** The last day on which one was held. */
    public Optional<LocalDate> last() {
        return days().isEmpty() ? Optional.empty() : Optional.of(days().getLast());
    }

    /** The sessions of the last evening: several laptops may have been used at it. */
    List<Filed> lastOnes() {
        return last().map(
                        day ->
                                held.stream()
                                        .filter(one -> one.day().filter(day::equals).isPresent())
                                        .toList())
                .orElse(held);
    }

    /** The evening before this one, in an earlier school year. */
    public Optional<Filed> before(Filed evening) {
        return held.stream()
                .filter(other -> year(other).isPresent() && year(evening).isPresent())
                .filter(other -> year(other).orElse(0) < year(evening).orElse(0))
                .reduce((_, later) -> later);
    }

    /** Whether one that is prepared comes in a later school year than one that was held. */
    boolean isAgain(Filed prepared) {
        return !held.isEmpty() && (year(prepared).isEmpty() || before(prepared).isPresent());
    }

    private static Optional<Integer> year(Filed evening) {
        return evening.day().map(day -> SchoolYear.of(day).begins());
    }
}
