package nl.samenbord.handout;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** The pages of a handout as pictures, one at a time, for a printer or a preview. */
public final class PageImages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Opens the PDF in this file. */
    public PageImages(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
        renderer = new PDFRenderer(document);
    }

    /** The number of pages. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** A page, counted from 0, at so many dots per inch. */
    public BufferedImage page(int number, float dotsPerInch) throws IOException {
        return renderer.renderImageWithDPI(number, dotsPerInch, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
