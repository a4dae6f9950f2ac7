package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.store.AtomicFile;
import nl.samenbord.store.StoreException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

/** Prints a board into a PDF file, whole or not at all. */
public final class ExportHandout {
    private final Form form;

    /** Exports of this form. */
    public ExportHandout(Form form) {
        this.form = form;
    }

    /**
     * Writes the file and says what came of it; the progress is told of each page.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that nobody wants it;
     *     nothing is written then
     */
    public Printed write(
            Board board, Instant created, Path file, boolean replace, Progress progress)
            throws ProblemException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Printed printed = new Handout(form).write(board, created, pdf, progress);
            AtomicFile.write(file, pdf.toByteArray(), replace);
            return printed;
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
