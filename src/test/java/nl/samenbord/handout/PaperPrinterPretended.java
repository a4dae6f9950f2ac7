package nl.samenbord.handout;

import java.io.OutputStream;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/** Printers that write what a real one would be sent. */
public final class PaperPrinterPretended {
    private PaperPrinterPretended() {}

    /** A printer that writes PostScript there, once. */
    public static PrintService writing(OutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }
}
