package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.store.AtomicFile;
import nl.samenbord.store.StoreException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/** Prints a board into a PDF file, whole or not at all. */
public final class ExportHandout {
    /** What came of it: the file, its pages, and the characters printed as a code ("U+12000"). */
    public record Exported(Path file, int pages, List<String> shownAsCode) {
        public Exported {
            shownAsCode = List.copyOf(shownAsCode);
        }
    }

    private final byte[] session;

    /** A PDF of pages only. */
    public ExportHandout() {
        this(new byte[0]);
    }

    private ExportHandout(byte[] session) {
        this.session = session;
    }

    /** A PDF with a session inside: the bytes of its file. */
    public ExportHandout carrying(byte[] file) {
        return new ExportHandout(file.clone());
    }

    /**
     * Writes the file, over one that is there: whoever chose its name was asked. The number of
     * pages done is told as they are done; an answer of false stops it.
     *
     * @throws CancellationException if it was stopped; nothing is written then
     */
    public Exported write(Board board, Printout printout, Path file, IntPredicate goOn)
            throws ProblemException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Printed printed =
                    printout.handout().carrying(session).write(printout.of(board), pdf, goOn::test);
            AtomicFile.write(file, pdf.toByteArray(), true);
            List<String> codes = printed.shownAsCode().stream().map("U+%04X"::formatted).toList();
            return new Exported(file, printed.pages(), codes);
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, file));
        } catch (IOException e) {
            // it prints into memory, so there is no disk that could fail
            throw new UncheckedIOException(e);
        }
    }
}
