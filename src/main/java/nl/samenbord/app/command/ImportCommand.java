package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Problem;
import nl.samenbord.exchange.Defaults;
import nl.samenbord.exchange.NotesCsv;
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

/** Reads notes from a table into a new session, or into a copy of one that is there. */
final class ImportCommand implements Command {
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
        return defaults.options(target.options(syntax)).done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        Path table = given.matchedPositionalValue(0, Path.of(""));
        OutFile out = OutFile.named(given, texts).apartFrom(table);
        Opened before = target.in(given, out);
        Template template = before.session().board().template();
        Defaults chosen = defaults.in(given, template);
        return switch (NotesCsv.read(bytes(table), template, chosen)) {
            case Reading.Refused refused -> refuse(table, refused, console);
            case Reading.Read read -> {
                ReasonWords words = new ReasonWords(texts);
                read.remarks().forEach(r -> console.tell(table.toString(), words.sentence(r)));
                Session after = with(read, before.session(), table);
                out.write(SessionFormat.write(after, before.unknown()));
                tellHeld(before.session().board(), after.board(), table, console);
                out.tell(after.board(), console);
                yield ExitCode.DONE;
            }
        };
    }

    private ExitCode refuse(Path table, Reading.Refused refused, Console console) {
        ReasonWords words = new ReasonWords(texts);
        refused.rows()
                .forEach(
                        row ->
                                console.tell(
                                        table.toString(),
                                        row.line(),
                                        row.column(),
                                        words.sentence(row.reason())));
        console.tell(table.toString(), texts.of("cli.import.refused", refused.rows().size()));
        return ExitCode.PROBLEM;
    }

    private static Session with(Reading.Read read, Session before, Path table) throws FileProblem {
        Board board = ImportTarget.seated(before.board(), read.notes());
        Holding holding = new Holding(new NoteSignals(new Signals()));
        return switch (holding.on(board, Changes.addAll(read.notes())).on(board)) {
            case Outcome.Done done -> new Session(before.id(), before.revision(), done.board());
            case Outcome.Refused refused ->
                    throw new FileProblem(table, new Problem.Refused(refused.why()));
        };
    }

    /** Notes that may point at a person wait until somebody has looked at them. */
    private void tellHeld(Board before, Board after, Path table, Console console) {
        long held = held(after) - held(before);
        if (held > 0) {
            console.tell(table.toString(), texts.of("cli.import.held", held));
        }
    }

    private static long held(Board board) {
        return board.notes().stream().filter(note -> note.is(Mark.HELD)).count();
    }

    private static byte[] bytes(Path table) throws FileProblem {
        try {
            return FileBytes.read(table);
        } catch (StoreException e) {
            throw new FileProblem(table, e);
        }
    }
}
