package nl.samenbord.app.command;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Template;
import nl.samenbord.store.Opened;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;

/** Reads files and tells whether they are right. */
final class CheckCommand implements Command {
    private final Texts texts;

    CheckCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("check", texts.of("cli.check"), texts)
                .file("1..*", texts.of("cli.file"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        ExitCode code = ExitCode.DONE;
        for (Path file : given.matchedPositionalValue(0, new Path[0])) {
            try {
                check(file, console);
            } catch (FileProblem e) {
                e.tell(console, texts);
                code = ExitCode.PROBLEM;
            }
        }
        return code;
    }

    private void check(Path file, Console console) throws FileProblem {
        try {
            tell(file, SessionSource.open(file, console, texts), console);
        } catch (FileProblem e) {
            if (!e.isOfTemplate()) {
                throw e;
            }
            Template template = TemplateChoice.read(file);
            console.say(
                    file
                            + ": "
                            + texts.of(
                                    "cli.check.template",
                                    template.title(),
                                    template.columns().size(),
                                    template.rows().size()));
        }
    }

    private void tell(Path file, Opened opened, Console console) {
        Board board = opened.session().board();
        console.say(
                file
                        + ": "
                        + texts.of(
                                "cli.check.ok",
                                texts.of("notes.count", board.notes().size()),
                                texts.of("bundles.count", board.bundles().size()),
                                texts.of("agreements.count", board.all(Agreement.class).size())));
        if (opened.readOnly()) {
            console.tell(file.toString(), texts.of("cli.newer"));
        }
    }
}
