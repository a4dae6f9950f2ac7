package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.exchange.NotesCsv;
import nl.samenbord.exchange.NotesMarkdown;
import nl.samenbord.exchange.NotesXlsx;
import nl.samenbord.exchange.Written;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the notes for another program. */
final class ExportCommand implements Command {
    private static final String CSV = "--csv";
    private static final String XLSX = "--xlsx";
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
                .flag(XLSX, texts.of("cli.export.xlsx"))
                .flag(MARKDOWN, texts.of("cli.export.markdown"))
                .flag(SPREADSHEET, texts.of("cli.export.spreadsheet"))
                .out(false, texts.of("cli.export.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        List<String> forms =
                Stream.of(CSV, XLSX, MARKDOWN).filter(given::hasMatchedOption).toList();
        if (forms.size() != 1) {
            throw new WrongUse(given, texts.of("cli.wrong.oneOf", CSV, XLSX, MARKDOWN));
        }
        String form = forms.getFirst();
        if (!form.equals(CSV) && given.hasMatchedOption(SPREADSHEET)) {
            throw new WrongUse(given, texts.of("cli.wrong.onlyWith", SPREADSHEET, CSV));
        }
        if (form.equals(XLSX) && !given.hasMatchedOption(Syntax.OUT)) {
            throw new WrongUse(given, texts.of("cli.wrong.without", XLSX, "-o"));
        }
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Board board = SessionSource.open(file, console, texts).session().board();
        byte[] written =
                switch (form) {
                    case CSV -> csv(board, given, console).getBytes(StandardCharsets.UTF_8);
                    case XLSX -> xlsx(board, file, console);
                    default -> NotesMarkdown.write(board, texts).getBytes(StandardCharsets.UTF_8);
                };
        if (!given.hasMatchedOption(Syntax.OUT)) {
            if (console.pour(new String(written, StandardCharsets.UTF_8))) {
                return ExitCode.DONE;
            }
            console.tell(file.toString(), texts.of("cli.export.lost"));
            return ExitCode.PROBLEM;
        }
        OutFile out = OutFile.named(given, texts).apartFrom(file);
        out.write(written);
        out.tell(form.equals(MARKDOWN) ? board.forPaper() : board, console);
        return ExitCode.DONE;
    }

    private byte[] xlsx(Board board, Path file, Console console) {
        tellHidden(board, file, console);
        return NotesXlsx.write(board, texts);
    }

    private void tellHidden(Board board, Path file, Console console) {
        long hidden = board.notes().stream().filter(note -> !note.isForTheRoom()).count();
        if (hidden > 0) {
            console.tell(file.toString(), texts.of("cli.export.hidden", hidden));
        }
    }

    private String csv(Board board, ParseResult given, Console console) {
        NotesCsv.Form form =
                given.hasMatchedOption(SPREADSHEET)
                        ? NotesCsv.Form.SPREADSHEET
                        : NotesCsv.Form.PLAIN;
        Written written = NotesCsv.write(board, form);
        Path file = given.matchedPositionalValue(0, Path.of(""));
        tellHidden(board, file, console);
        if (written.guarded() > 0) {
            console.tell(file.toString(), texts.of("cli.export.guarded", written.guarded()));
        }
        return written.text();
    }
}
