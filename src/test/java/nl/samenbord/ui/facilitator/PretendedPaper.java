package nl.samenbord.ui.facilitator;

import nl.samenbord.desk.PrintOrder;
import nl.samenbord.desk.Printers;
import nl.samenbord.handout.PaperPrinter;
import nl.samenbord.ui.facilitator.paper.PaperOutside;
import nl.samenbord.ui.fx.FxHome;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.print.PrintService;

/** A system that asks nobody: where PDFs go is known, and so are the printers. */
final class PretendedPaper implements PaperOutside {
    final List<PrintService> services = new ArrayList<>();
    final List<String> endings = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    @Nullable Path file;
    int unexpected;
    private final Printers printers =
            new Printers(
                    new PaperPrinter(() -> List.copyOf(services)), new FxHome(), _ -> unexpected++);

    @Override
    public Optional<Place> place(String ending) {
        endings.add(ending);
        return Optional.ofNullable(file).map(where -> new Place(where, true));
    }

    @Override
    public void open(Path pdf) {
        opened.add(pdf);
    }

    @Override
    public Printers printers() {
        return printers;
    }

    @Override
    public boolean hasPrintWindow() {
        return false;
    }

    @Override
    public Optional<PrintOrder> askHow() {
        return Optional.empty();
    }

    @Override
    public void unexpected() {
        unexpected++;
    }
}
