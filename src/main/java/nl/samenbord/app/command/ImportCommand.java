package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Problem;
import nl.samenbord.exchange.AlreadyThere;
import nl.samenbord.exchange.BadTable;
import nl.samenbord.exchange.Defaults;
import nl.samenbord.exchange.NotesTable;
import nl.samenbord.exchange.Reading;
import nl.samenbord.exchange.ReasonWords;
import nl.samenbord.privacy.Holding;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.store.FileBytes;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Session;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/** Reads notes from a table into a new session, or what is new of them into a copy of one. */
final class ImportCommand implements Command {
    private static final String SHEET = "--sheet";

    private final Texts texts;
    private final ImportTarget target;
    private final ImportDefaults defaults;

    ImportCommand(Texts texts, TemplateLibrary library) {
        this.texts = texts;
        this.target = new ImportTarget(texts, library);
        this.defaults = new ImportDefaults(texts);
    }

    @Override
    public CommandSpec spec() {
        Syntax syntax =
                new Syntax("import", texts.of("cli.import"), texts)
                        .file("1", texts.of("cli.import.file"))
                        .out(true, texts.of("cli.out"));
        return defaults.options(target.options(syntax))
                .option(SHEET, texts.of("cli.import.label.sheet"), texts.of("cli.import.sheet"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        OutFile out = OutFile.named(given, texts).apartFrom(file);
        Opened before = target.in(given, out);
        Template template = before.session().board().template();
        Defaults chosen = defaults.in(given, template);
        ReasonWords words = new ReasonWords(texts);
        NotesTable table;
        try {
            table = NotesTable.of(bytes(file), given.matchedOptionValue(SHEET, ""));
        } catch (BadTable e) {
            console.tell(file.toString(), words.sentence(e.reason()));
            return ExitCode.PROBLEM;
        }
        return switch (table.read(template, chosen)) {
            case Reading.Refused refused -> refuse(file, refused, console);
            case Reading.Read read -> {
                read.remarks().forEach(r -> console.tell(file.toString(), words.sentence(r)));
                Board board = before.session().board();
                List<Note> fresh = AlreadyThere.newOn(board, read.notes());
                Session after = with(fresh, before.session(), file);
                out.write(SessionFormat.write(after, before.unknown()));
                tellOld(board, read.notes().size(), fresh.size(), file, console);
                tellHeld(board, after.board(), file, console);
                out.tell(after.board(), console);
                yield ExitCode.DONE;
            }
        };
    }

    private ExitCode refuse(Path file, Reading.Refused refused, Console console) {
        ReasonWords words = new ReasonWords(texts);
        String sheet = refused.sheet().isEmpty() ? "" : ":" + refused.sheet();
        refused.rows()
                .forEach(
                        row ->
                                console.tell(
                                        file + sheet,
                                        row.line(),
                                        row.column(),
                                        words.sentence(row.reason())));
        console.tell(file.toString(), texts.of("cli.import.refused", refused.rows().size()));
        return ExitCode.PROBLEM;
    }

    private static Session with(List<Note> fresh, Session before, Path file) throws FileProblem {
        Board board = before.board();
        Holding holding = new Holding(new NoteSignals(new Signals()));
        return switch (holding.on(board, Changes.takeIn(board, fresh)).on(board)) {
            case Outcome.Done done -> before.with(done.board());
            case Outcome.Refused refused ->
                    throw new FileProblem(file, new Problem.Refused(refused.why()));
        };
    }

    /** What was there already, and that something that was erased may have come back. */
    private void tellOld(Board before, int read, int fresh, Path file, Console console) {
        if (read > fresh) {
            console.tell(file.toString(), texts.of("cli.import.there", read - fresh, fresh));
        }
        if (fresh > 0 && !before.erased().isEmpty()) {
            console.tell(file.toString(), texts.of("cli.import.erased", before.erased().size()));
        }
    }

    /** Notes that may point at a person wait until somebody has looked at them. */
    private void tellHeld(Board before, Board after, Path file, Console console) {
        long held = held(after) - held(before);
        if (held > 0) {
            console.tell(file.toString(), texts.of("cli.import.held", held));
        }
    }

    private static long held(Board board) {
        return board.notes().stream().filter(note -> note.is(Mark.HELD)).count();
    }

    private static byte[] bytes(Path file) throws FileProblem {
        try {
            return FileBytes.read(file);
        } catch (StoreException e) {
            throw new FileProblem(file, e);
        }
    }
}
