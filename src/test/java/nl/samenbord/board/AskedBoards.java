package nl.samenbord.board;

import nl.samenbord.store.TemplateLibrary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Boards on which everything that a template asks is answered, with a few notes in each cell. */
public final class AskedBoards {
    private static final List<String> WORDS =
            List.of(
                    "ouders en onderbouwteam",
                    "Iedereen hoort op tijd wat er op school gebeurt",
                    "de werkgroep taal",
                    "Elke ouder kent een andere ouder uit de groep");
    private static final List<String> MOMENTS =
            List.of("2026-11-24", "2027-02", "na de meivakantie", "2027-09-15");
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 24);

    private AskedBoards() {}

    /** The template of this name from the program, with all it asks answered. */
    public static Board of(String id) {
        return on(new TemplateLibrary().template(id));
    }

    /** This template with all it asks answered. */
    public static Board on(Template template) {
        Meeting meeting = Meeting.of("De Vlinderboom", template.title(), MEETING, "nl", 3);
        Board board = Board.empty(template, meeting);
        List<Note> notes = new ArrayList<>();
        for (Cell cell : template.cells()) {
            String kind = template.kinds().get(cell.row() % template.kinds().size()).id();
            String voice = template.voices().get(cell.column() % 2).id();
            notes.add(Note.of(cell, kind, voice, WORDS.get(notes.size() % WORDS.size())));
        }
        return answered(board.with(Note.class, Shelf.of(notes)));
    }

    private static Board answered(Board board) {
        Template template = board.template();
        Board now = board.with(new Dream(4, 8, LocalDate.of(2028, 6, 1)));
        for (Ask ask : template.asks()) {
            switch (ask.of()) {
                case BOARD -> now = given(now, ask, "");
                case COLUMN -> {
                    for (Column column : template.columns()) {
                        now = given(now, ask, column.id());
                    }
                }
                case ROW -> {
                    for (Row row : template.rows()) {
                        now = given(now, ask, row.id());
                    }
                }
                case CELL -> {
                    for (Cell cell : template.cells()) {
                        now = given(now, ask, cell.code());
                    }
                }
                case NOTE -> {
                    for (Note note : now.notes()) {
                        now = given(now, ask, note.id().toString());
                    }
                }
            }
        }
        return now;
    }

    private static Board given(Board board, Ask ask, String of) {
        int n = board.all(Given.class).size();
        if (ask.isOften()) {
            Board now = board;
            for (int i = 1; i <= 5; i++) {
                now = give(now, ask, of, MEETING.plusMonths(3L * i), Integer.toString(3 + i));
            }
            return now;
        }
        String value =
                switch (ask.sort()) {
                    case Ask.Sort.Choice choice ->
                            choice.options().get(n % choice.options().size()).id();
                    case Ask.Sort.Step _ -> {
                        List<Column> columns = board.template().columns();
                        yield columns.get((n + n / 2) % columns.size()).id();
                    }
                    case Ask.Sort.Scale scale -> Integer.toString(scale.highest());
                    case Ask.Sort.Moment _ -> MOMENTS.get(n % MOMENTS.size());
                    case Ask.Sort.Line _ -> WORDS.get(n % WORDS.size());
                };
        return give(board, ask, of, null, value);
    }

    private static Board give(
            Board board, Ask ask, String of, @Nullable LocalDate day, String value) {
        Change change = new Givens(board).give(ask, of, day, value).orElseThrow();
        return ((Outcome.Done) change.on(board)).board();
    }
}
