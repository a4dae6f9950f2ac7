package nl.samenbord.app;

import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.PrintColor;
import javafx.print.PrintSides;
import javafx.print.PrinterJob;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.PrintOrder;
import nl.samenbord.desk.Printers;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.paper.PaperOutside;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the system does for paper: asks where a PDF must go, opens it, knows the printers. */
final class Printing implements PaperOutside {
    private static final String PDF = ".pdf";

    private final Supplier<Window> window;
    private final Supplier<Path> beside;
    private final Texts texts;
    private final Printers printers;
    private final Consumer<Path> viewer;
    private final Supplier<Optional<YearBoard>> earlier;
    private final Runnable unexpected;

    /**
     * PDFs are proposed beside this file, called like it; opened with this viewer. Earlier is the
     * session of another year that lies beside this one.
     */
    Printing(
            Supplier<Window> window,
            Supplier<Path> beside,
            Texts texts,
            Printers printers,
            Consumer<Path> viewer,
            Supplier<Optional<YearBoard>> earlier,
            Runnable unexpected) {
        this.window = window;
        this.beside = beside;
        this.texts = texts;
        this.printers = printers;
        this.viewer = viewer;
        this.earlier = earlier;
        this.unexpected = unexpected;
    }

    @Override
    public Optional<Place> place(String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("top.handout"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*" + PDF));
        Path file = beside.get().toAbsolutePath();
        File folder = file.resolveSibling("").toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        String name = String.valueOf(file.getFileName());
        chooser.setInitialFileName(name.replaceFirst("(\\.samenbord)?\\.json$", "") + ending + PDF);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(Printing::place);
    }

    /** Where the name gets its ending from us, nobody was asked whether that file may go. */
    static Place place(File chosen) {
        Path file = chosen.toPath();
        String name = String.valueOf(file.getFileName());
        return name.regionMatches(true, name.length() - PDF.length(), PDF, 0, PDF.length())
                ? new Place(file, true)
                : new Place(file.resolveSibling(name + PDF), false);
    }

    @Override
    public void open(Path file) {
        viewer.accept(file);
    }

    @Override
    public Printers printers() {
        return printers;
    }

    @Override
    public Optional<YearBoard> earlier() {
        return earlier.get();
    }

    @Override
    public boolean hasPrintWindow() {
        // without AWT on the screen JavaFX shows no window and says that all was agreed
        return !GraphicsEnvironment.isHeadless();
    }

    @Override
    public Optional<PrintOrder> askHow() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(window.get())) {
            return Optional.empty();
        }
        JobSettings how = job.getJobSettings();
        PageRange[] asked = how.getPageRanges();
        boolean all = asked == null || asked.length == 0;
        return Optional.of(
                new PrintOrder(
                        job.getPrinter().getName(),
                        Math.clamp(how.getCopies(), 1, PrintOrder.MOST_COPIES),
                        how.getPrintSides() != PrintSides.ONE_SIDED,
                        how.getPrintColor() != PrintColor.MONOCHROME,
                        all ? 0 : asked[0].getStartPage(),
                        all ? 0 : asked[0].getEndPage()));
    }

    @Override
    public void unexpected() {
        unexpected.run();
    }
}
