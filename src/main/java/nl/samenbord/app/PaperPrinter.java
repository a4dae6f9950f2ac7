package nl.samenbord.app;

import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

import nl.samenbord.handout.PageImages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts the pages of a PDF on the printer that was chosen in the system's own dialog. */
final class PaperPrinter {
    private static final float DOTS_PER_INCH = 220;

    private final PrinterJob job;

    private PaperPrinter(PrinterJob job) {
        this.job = job;
    }

    /** Whether this system has a printer at all. */
    static boolean isThere() {
        return Printer.getDefaultPrinter() != null;
    }

    /** Asks which printer, how many copies, one side or both; empty if nothing is to be printed. */
    static Optional<PaperPrinter> choose(Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner)) {
            return Optional.empty();
        }
        return Optional.of(new PaperPrinter(job));
    }

    /** Prints every page of the file; false if it could not be read or the printer refused. */
    boolean print(Path file) {
        try (PageImages pages = new PageImages(file)) {
            for (int page = 0; page < pages.count(); page++) {
                if (!job.printPage(fitted(pages.page(page, DOTS_PER_INCH)))) {
                    return false;
                }
            }
            return job.endJob();
        } catch (IOException e) {
            job.cancelJob();
            return false;
        }
    }

    private ImageView fitted(BufferedImage page) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        boolean wide = layout.getPrintableWidth() > layout.getPrintableHeight();
        BufferedImage lying = wide == page.getWidth() > page.getHeight() ? page : turned(page);
        int width = lying.getWidth();
        int height = lying.getHeight();
        int[] pixels = lying.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        return view;
    }

    /**
     * A quarter turn, so that a page that lies fills a sheet that stands, or the other way round.
     */
    static BufferedImage turned(BufferedImage page) {
        int width = page.getHeight();
        int height = page.getWidth();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.setRGB(x, y, page.getRGB(y, width - 1 - x));
            }
        }
        return turned;
    }
}
