package nl.samenbord.desk;

import nl.samenbord.board.years.YearBoard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The sessions of other years that can lie beside the open one; they are only read. */
public interface EarlierYears {
    /** The one that lies beside it now, where its file is at hand. */
    Optional<YearBoard> beside();

    /** Tells, at home, which ones there may be, the likeliest first. */
    void offers(Consumer<List<YearOffer>> told);

    /** Reads the one in this file and lays it beside; tells it, at home, or why that can't be. */
    void open(Path file, Consumer<YearBoard> told, Consumer<Problem> failed);

    /** Asks for a file, and does the same. */
    void ask(Consumer<YearBoard> told, Consumer<Problem> failed);

    /** Lays nothing beside it any more. */
    void putAway();
}
