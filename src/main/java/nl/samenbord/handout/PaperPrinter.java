package nl.samenbord.handout;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/** Puts a PDF on a printer of this computer, at its true size: the margins are the paper's own. */
public final class PaperPrinter {
    private final Supplier<List<PrintService>> services;

    /** With the printers that the system knows. */
    public PaperPrinter() {
        this(PaperPrinter::known);
    }

    /** With these printers. */
    public PaperPrinter(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    /** A printer by its name in the system, and whether it prints both sides and in colour. */
    public record Able(String name, boolean bothSides, boolean colour) {}

    /** How it must come out of the printer; from this page to that one, from 1, or 0 for all. */
    public record Way(int copies, boolean bothSides, boolean colour, int first, int last) {}

    /** The printers there are, the usual one first; this may take seconds. */
    public List<Able> all() {
        return services.get().stream()
                .map(
                        service ->
                                new Able(
                                        service.getName(),
                                        takes(service, Sides.TWO_SIDED_LONG_EDGE),
                                        takes(service, Chromaticity.COLOR)))
                .toList();
    }

    private static boolean takes(PrintService service, Sides sides) {
        return service.isAttributeCategorySupported(Sides.class)
                && service.isAttributeValueSupported(sides, null, null);
    }

    private static boolean takes(PrintService service, Chromaticity colour) {
        return service.isAttributeCategorySupported(Chromaticity.class)
                && service.isAttributeValueSupported(colour, null, null);
    }

    /** Prints every page; the title is what the printer's queue shows. */
    public void print(byte[] pdf, String printer, Way way, String title)
            throws IOException, PrinterException {
        PrintService service =
                services.get().stream()
                        .filter(one -> one.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() -> new PrinterException("the printer is gone"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(way.colour() ? new PDFPageable(document) : new GreyPages(document));
            job.print(attributes(document, way, title));
        }
    }

    private static PrintRequestAttributeSet attributes(PDDocument document, Way way, String title) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(way.copies()));
        attributes.add(SheetCollate.COLLATED);
        attributes.add(new JobName(title, null));
        attributes.add(way.colour() ? Chromaticity.COLOR : Chromaticity.MONOCHROME);
        if (way.first() > 0) {
            attributes.add(new PageRanges(way.first(), way.last()));
        }
        PDRectangle first = document.getPage(0).getMediaBox();
        Sides both =
                first.getWidth() > first.getHeight()
                        ? Sides.TWO_SIDED_SHORT_EDGE
                        : Sides.TWO_SIDED_LONG_EDGE;
        attributes.add(way.bothSides() ? both : Sides.ONE_SIDED);
        return attributes;
    }

    private static List<PrintService> known() {
        List<PrintService> all =
                new ArrayList<>(List.of(PrintServiceLookup.lookupPrintServices(null, null)));
        @Nullable PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            all.removeIf(one -> one.getName().equals(usual.getName()));
            all.addFirst(usual);
        }
        return all;
    }
}
