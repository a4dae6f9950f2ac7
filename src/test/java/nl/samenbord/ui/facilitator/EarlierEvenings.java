package nl.samenbord.ui.facilitator;

import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.EarlierYears;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.YearOffer;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A folder with one session of another year: the first evening. */
final class EarlierEvenings implements EarlierYears {
    YearBoard there = SecondEvening.first();
    @Nullable YearBoard beside;

    @Override
    public Optional<YearBoard> beside() {
        return Optional.ofNullable(beside);
    }

    @Override
    public void offers(Consumer<List<YearOffer>> told) {
        told.accept(
                List.of(
                        new YearOffer(
                                Path.of("zeven-lantaarns-2026.samenbord.json"),
                                "De Zeven Lantaarns · Ouderavond",
                                LocalDate.of(2026, 10, 13),
                                true,
                                false)));
    }

    @Override
    public void open(Path file, Consumer<YearBoard> told, Consumer<Problem> failed) {
        beside = there;
        told.accept(there);
    }

    @Override
    public void ask(Consumer<YearBoard> told, Consumer<Problem> failed) {
        failed.accept(new Problem.SameSession(Path.of("zelf.json")));
    }

    @Override
    public void putAway() {
        beside = null;
    }
}
