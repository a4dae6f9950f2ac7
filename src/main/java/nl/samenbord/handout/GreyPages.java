package nl.samenbord.handout;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.Color;
import java.awt.Paint;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;

/** The pages of a PDF in shades of grey, because not every printer does that when it is asked. */
final class GreyPages implements Pageable {
    private final PDDocument document;
    private final Pageable coloured;

    GreyPages(PDDocument document) {
        this.document = document;
        coloured = new PDFPageable(document);
    }

    @Override
    public int getNumberOfPages() {
        return coloured.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return coloured.getPageFormat(page);
    }

    @Override
    public Printable getPrintable(int page) {
        return new PDFPrintable(
                document, Scaling.ACTUAL_SIZE, false, 0, true, new GreyRenderer(document));
    }

    private static final class GreyRenderer extends PDFRenderer {
        GreyRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected Paint getPaint(PDColor color) throws IOException {
                    Paint paint = super.getPaint(color);
                    return paint instanceof Color solid ? grey(solid) : paint;
                }
            };
        }

        private static Color grey(Color colour) {
            int light =
                    (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue())
                            / 1000;
            return new Color(light, light, light, colour.getAlpha());
        }
    }
}
