package nl.samenbord.desk;

import nl.samenbord.handout.PageImages;
import nl.samenbord.store.AtomicFile;
import nl.samenbord.store.StoreException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A document that was made, just as it would be saved or printed: how many pages it has, and the
 * characters that are printed as a code ("U+12000").
 */
public final class Paperwork {
    private static final int KILOBYTE = 1000;

    private final byte[] pdf;
    private final int pages;
    private final List<String> shownAsCode;

    Paperwork(byte[] pdf, int pages, List<String> shownAsCode) {
        this.pdf = pdf;
        this.pages = pages;
        this.shownAsCode = List.copyOf(shownAsCode);
    }

    /** The number of pages. */
    public int pages() {
        return pages;
    }

    /** How large the file is, in kilobytes of 1,000 bytes. */
    public int kilobytes() {
        return Math.ceilDiv(pdf.length, KILOBYTE);
    }

    /** The characters that are printed as a code. */
    public List<String> shownAsCode() {
        return shownAsCode;
    }

    /** Puts it in a file, whole or not at all; a file that is there is replaced only if agreed. */
    public void write(Path file, boolean replace) throws ProblemException {
        try {
            AtomicFile.write(file, pdf, replace);
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, file));
        }
    }

    byte[] pdf() {
        return pdf;
    }

    PageImages images() {
        try {
            return new PageImages(pdf);
        } catch (IOException e) {
            // we made it ourselves, in memory
            throw new UncheckedIOException(e);
        }
    }
}
