package nl.samenbord.app.command;

import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SaveAnonymousCopy;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;

/** Reads a session in whatever form and writes it in today's. */
final class ConvertCommand implements Command {
    private static final String ANONYMOUS = "--anonymous";

    private final Texts texts;

    ConvertCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("convert", texts.of("cli.convert"), texts)
                .file("1", texts.of("cli.file"))
                .out(true, texts.of("cli.out"))
                .flag(ANONYMOUS, texts.of("cli.convert.anonymous"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        OutFile out = OutFile.named(given, texts).apartFrom(file);
        Opened opened = SessionSource.open(file, console, texts);
        if (opened.readOnly()) {
            throw new FileProblem(file, new Problem.Newer(file));
        }
        if (given.hasMatchedOption(ANONYMOUS)) {
            return anonymous(opened, file, out, console);
        }
        out.write(SessionFormat.write(opened.session(), opened.unknown()));
        out.tell(opened.session().board(), console);
        return ExitCode.DONE;
    }

    private ExitCode anonymous(Opened opened, Path file, OutFile out, Console console)
            throws FileProblem {
        SaveAnonymousCopy copy = new SaveAnonymousCopy(opened.session().board());
        out.write(copy.bytes());
        if (copy.leftOut() > 0) {
            console.tell(file.toString(), texts.of("anonymous.leftOut", copy.leftOut()));
        }
        out.tell(copy.board(), console);
        return ExitCode.DONE;
    }
}
