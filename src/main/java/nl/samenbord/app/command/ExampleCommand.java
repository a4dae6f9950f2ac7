package nl.samenbord.app.command;

import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Session;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the evening that comes with the program. */
final class ExampleCommand implements Command {
    private final Texts texts;

    ExampleCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("example", texts.of("cli.example"), texts)
                .out(true, texts.of("cli.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        OutFile out = OutFile.named(given, texts);
        Session example = ExampleEvening.session();
        out.write(SessionFormat.write(example, Unknown.NOTHING));
        out.tell(example.board(), console);
        return ExitCode.DONE;
    }
}
