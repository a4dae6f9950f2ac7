package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.paper.Printed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/** Makes a document of a board: in memory, so that nothing half-made can ever be in a file. */
public final class ExportHandout {
    /**
     * Makes it. The number of pages done is told as they are done; an answer of false stops it.
     *
     * @throws CancellationException if it was stopped
     */
    public Paperwork make(Board board, Printout printout, IntPredicate goOn) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Handout handout = printout.handout(board);
            Handout whole =
                    printout.sessionInside()
                            ? handout.carrying(SessionForPaper.of(board))
                            : handout;
            Printed printed = whole.write(printout.from(board), pdf, goOn::test);
            return new Paperwork(pdf.toByteArray(), printed.pages(), printed.codes());
        } catch (IOException e) {
            // it prints into memory, so there is no disk that could fail
            throw new UncheckedIOException(e);
        }
    }
}
