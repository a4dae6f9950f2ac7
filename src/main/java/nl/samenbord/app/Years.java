package nl.samenbord.app;

import javafx.stage.Stage;
import javafx.stage.Window;

import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.EarlierYears;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.YearFile;
import nl.samenbord.desk.YearOffer;
import nl.samenbord.desk.YearSearch;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.FxHome;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The session of another year beside the open one, read in the background. */
final class Years implements EarlierYears, AutoCloseable {
    private final FxHome home = new FxHome();
    private final Background background;
    private final Supplier<Board> now;
    private final Supplier<YearSearch> search;
    private final Supplier<Window> window;
    private final Texts texts;
    private @Nullable YearBoard beside;

    /** Beside the session with this board of now; looks there; asks over this window. */
    Years(
            Supplier<Board> now,
            Supplier<YearSearch> search,
            Supplier<Window> window,
            Texts texts,
            Runnable unexpected) {
        this.now = now;
        this.search = search;
        this.window = window;
        this.texts = texts;
        background = new Background("years", _ -> home.run(unexpected));
    }

    @Override
    public Optional<YearBoard> beside() {
        return Optional.ofNullable(beside);
    }

    @Override
    public void offers(Consumer<List<YearOffer>> told) {
        Board open = now.get();
        YearSearch there = search.get();
        background.run(
                () -> {
                    List<YearOffer> offers = there.offers(open);
                    home.run(() -> told.accept(offers));
                });
    }

    @Override
    public void open(Path file, Consumer<YearBoard> told, Consumer<Problem> failed) {
        YearBoard open = search.get().of(now.get());
        background.run(
                () -> {
                    try {
                        YearBoard other = new YearFile(file).besides(open);
                        home.run(
                                () -> {
                                    beside = other;
                                    told.accept(other);
                                });
                    } catch (ProblemException e) {
                        home.run(() -> failed.accept(e.problem()));
                    }
                });
    }

    @Override
    public void ask(Consumer<YearBoard> told, Consumer<Problem> failed) {
        new FileDialogs((Stage) window.get())
                .open(texts.of("years.ask"), texts.of("start.files"), "*.json", "*.pdf")
                .ifPresent(file -> open(file, told, failed));
    }

    @Override
    public void putAway() {
        beside = null;
    }

    /** Lays the session beside that lay there before, where its file is still to be found. */
    void find() {
        offers(
                all ->
                        all.stream()
                                .filter(YearOffer::beside)
                                .findFirst()
                                .ifPresent(one -> open(one.file(), _ -> {}, _ -> {})));
    }

    @Override
    public void close() {
        background.close();
    }
}
