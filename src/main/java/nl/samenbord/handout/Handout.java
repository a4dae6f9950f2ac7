package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.PaperSpec;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.pdf.Description;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;

/**
 * Prints a board as a PDF, in the language of its meeting unless another one is asked for; hidden
 * notes are never in it.
 */
public final class Handout {
    private final Form form;
    private final PaperSize size;
    private final byte[] session;
    private final @Nullable Language language;
    private final @Nullable YearBesideYear years;

    /** A form on A4. */
    public Handout(Form form) {
        this(form, PaperSize.A4);
    }

    /** A form on sheets of this size; only cards and a year come on other sheets than A4. */
    public Handout(Form form, PaperSize size) {
        this(form, size, new byte[0], null, null);
    }

    private Handout(
            Form form,
            PaperSize size,
            byte[] session,
            @Nullable Language language,
            @Nullable YearBesideYear years) {
        if (form != Form.CARDS && form != Form.YEAR && size != PaperSize.A4) {
            throw new IllegalArgumentException("this form comes on A4 only");
        }
        this.form = form;
        this.size = size;
        this.session = session;
        this.language = language;
        this.years = years;
    }

    /** This handout with its own words in a language; what was written stays as it is. */
    public Handout in(Language other) {
        return new Handout(form, size, session, other, years);
    }

    /** This handout with a session inside: the bytes of its file, from which it can be opened. */
    public Handout carrying(byte[] file) {
        return new Handout(form, size, file.clone(), language, years);
    }

    /** This handout of a session that an earlier one lies beside. */
    public Handout beside(YearBesideYear both) {
        return new Handout(form, size, session, language, both);
    }

    /**
     * Writes the document to a stream, page by page. The same board gives the same bytes: the
     * document is as old as the last note on it.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that nobody wants it
     */
    public Printed write(Board board, OutputStream out, Progress progress) throws IOException {
        // the later one of two, whichever was opened
        Board room = years == null ? board.forPaper() : years.now().board();
        Language spoken = Language.of(room.meeting().language()).orElse(Language.DUTCH);
        Texts texts = new Texts(language == null ? spoken : language);
        String title =
                switch (form) {
                    case HANDOUT, REPORT -> title(room);
                    case DIRECTIE -> texts.of("sheet.directie") + " · " + title(room);
                    case POSTER -> texts.of("sheet.poster.title") + " · " + title(room);
                    case YEAR -> texts.of("sheet.year") + " · " + title(room);
                    case CARDS -> texts.of("cards.title") + " · " + title(room);
                };
        Description description = new Description(title, texts.language().tag(), lastWritten(room));
        PaperSpec spec =
                new PaperSpec(
                        shape(),
                        description,
                        title(room),
                        (page, pages) -> texts.of("page.number", page, pages));
        Paper paper = new Paper(out, spec, progress);
        if (session.length > 0) {
            paper.attach(SessionInside.attachment(session, texts));
        }
        switch (form) {
            case HANDOUT -> new FamilySheet(room, texts).printOn(paper);
            case REPORT -> new Report(room, texts).printOn(paper);
            case DIRECTIE -> new DirectieSheet(room, texts).printOn(paper, shape());
            case POSTER -> new Poster(room, texts).printOn(paper);
            case YEAR -> new YearSheet(room, years, texts).printOn(paper);
            case CARDS -> new TablePaper(room, texts, size).printOn(paper, spec, progress);
        }
        return paper.finish();
    }

    private PageShape shape() {
        return form == Form.POSTER ? Poster.SHAPE : size.shape();
    }

    private static Instant lastWritten(Board board) {
        LocalDate day = board.meeting().when().date();
        Instant evening =
                day == null ? Instant.EPOCH : day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return board.notes().stream()
                .map(Note::createdAt)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .max(Comparator.naturalOrder())
                .orElse(evening);
    }

    private static String title(Board board) {
        Meeting meeting = board.meeting();
        String title = meeting.title().isEmpty() ? board.template().title() : meeting.title();
        return meeting.school().name().isEmpty() ? title : title + " · " + meeting.school().name();
    }
}
