package nl.samenbord.handout;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pages of a handout as pictures, one at a time, to look at before they are printed. */
public final class PageImages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Opens the PDF in these bytes. */
    public PageImages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    /** The number of pages. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** How wide and high a page is, counted from 0, in points. */
    public Points size(int number) {
        PDRectangle box = document.getPage(number).getMediaBox();
        return new Points(box.getWidth(), box.getHeight());
    }

    /** A page, counted from 0, with so many dots to a point. */
    public BufferedImage page(int number, double dots) throws IOException {
        return renderer.renderImage(number, (float) dots, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** The size of a sheet of paper; a point is the 72nd part of an inch. */
    public record Points(double width, double height) {}
}
