package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Session;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes an empty session. */
final class NewCommand implements Command {
    private final Texts texts;
    private final TemplateLibrary library;

    NewCommand(Texts texts, TemplateLibrary library) {
        this.texts = texts;
        this.library = library;
    }

    @Override
    public CommandSpec spec() {
        Syntax syntax = new Syntax("new", texts.of("cli.new"), texts);
        return new TemplateChoice(library, texts)
                .option(syntax, true)
                .out(true, texts.of("cli.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        OutFile out = OutFile.named(given, texts);
        Template template = new TemplateChoice(library, texts).in(given, out);
        Meeting meeting = Meeting.of("", template.title(), null, template.language(), 0);
        Board board = Board.empty(template, meeting);
        out.write(SessionFormat.write(Session.fresh(board), Unknown.NOTHING));
        out.tell(board, console);
        return ExitCode.DONE;
    }
}
