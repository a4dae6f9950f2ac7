package nl.samenbord.ui.facilitator.paper;

import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.PrintOrder;
import nl.samenbord.desk.Printers;

import java.nio.file.Path;
import java.util.Optional;

/** What is asked of the program around it by whoever looks at paper on screen. */
public interface PaperOutside {
    /** Asks where the PDF must go; the name of its file ends with this before ".pdf". */
    Optional<Place> place(String ending);

    /** The session of another year, where one lies beside this one. */
    default Optional<YearBoard> earlier() {
        return Optional.empty();
    }

    /** A file, and whether it was agreed that one that is there is replaced. */
    record Place(Path file, boolean replace) {}

    /** Opens a file with the program that the system has for it. */
    void open(Path file);

    /** The printers. */
    Printers printers();

    /** Whether the system has a window of its own for printing. */
    boolean hasPrintWindow();

    /** Asks in the system's own window how to print; empty if it must not be printed. */
    Optional<PrintOrder> askHow();

    /** Something went wrong that should not have. */
    void unexpected();
}
