package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.PaperSpec;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.pdf.Description;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Prints a board as a PDF, in the language of its meeting; hidden notes are never in it. */
public final class Handout {
    private final Form form;

    public Handout(Form form) {
        this.form = form;
    }

    /**
     * Writes the document to a stream, page by page; the same board and moment give the same bytes.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that nobody wants it
     */
    public Printed write(Board board, Instant created, OutputStream out, Progress progress)
            throws IOException {
        Board room = board.forTheRoom();
        Meeting meeting = room.meeting();
        Texts texts = new Texts(Language.of(meeting.language()).orElse(Language.DUTCH));
        Description description = new Description(title(room), texts.language().tag(), created);
        Paper paper =
                new Paper(
                        out,
                        PaperSpec.a4(description, title(room), texts.of("paper.page")),
                        progress);
        switch (form) {
            case REPORT -> new Report(room, texts).printOn(paper);
        }
        return paper.finish();
    }

    private static String title(Board board) {
        Meeting meeting = board.meeting();
        String title = meeting.title().isEmpty() ? board.template().title() : meeting.title();
        return meeting.school().name().isEmpty() ? title : title + " · " + meeting.school().name();
    }
}
