package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.exchange.NotesCsv;
import nl.samenbord.exchange.NotesMarkdown;
import nl.samenbord.exchange.Written;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes the notes for another program. */
final class ExportCommand implements Command {
    private static final String CSV = "--csv";
    private static final String MARKDOWN = "--markdown";
    private static final String SPREADSHEET = "--spreadsheet";

    private final Texts texts;

    ExportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("export", texts.of("cli.export"), texts)
                .file("1", texts.of("cli.file"))
                .flag(CSV, texts.of("cli.export.csv"))
                .flag(MARKDOWN, texts.of("cli.export.markdown"))
                .flag(SPREADSHEET, texts.of("cli.export.spreadsheet"))
                .out(false, texts.of("cli.export.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        boolean csv = given.hasMatchedOption(CSV);
        if (csv == given.hasMatchedOption(MARKDOWN)) {
            throw new WrongUse(given, texts.of("cli.wrong.either", CSV, MARKDOWN));
        }
        if (!csv && given.hasMatchedOption(SPREADSHEET)) {
            throw new WrongUse(given, texts.of("cli.wrong.onlyWith", SPREADSHEET, CSV));
        }
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Board board = SessionSource.open(file, console, texts).session().board();
        String text = csv ? csv(board, given, console) : NotesMarkdown.write(board, texts);
        if (!given.hasMatchedOption(Syntax.OUT)) {
            if (console.pour(text)) {
                return ExitCode.DONE;
            }
            console.tell(file.toString(), texts.of("cli.export.lost"));
            return ExitCode.PROBLEM;
        }
        OutFile out = OutFile.named(given, texts).apartFrom(file);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.tell(csv ? board : board.forPaper(), console);
        return ExitCode.DONE;
    }

    private String csv(Board board, ParseResult given, Console console) {
        NotesCsv.Form form =
                given.hasMatchedOption(SPREADSHEET)
                        ? NotesCsv.Form.SPREADSHEET
                        : NotesCsv.Form.PLAIN;
        Written written = NotesCsv.write(board, form);
        String file = String.valueOf(given.<Path>matchedPositionalValue(0, Path.of("")));
        long hidden = board.notes().stream().filter(note -> !note.isForTheRoom()).count();
        if (hidden > 0) {
            console.tell(file, texts.of("cli.export.hidden", hidden));
        }
        if (written.guarded() > 0) {
            console.tell(file, texts.of("cli.export.guarded", written.guarded()));
        }
        return written.text();
    }
}
