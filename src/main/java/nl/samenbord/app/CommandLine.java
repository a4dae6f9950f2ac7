package nl.samenbord.app;

import nl.samenbord.app.command.Command;
import nl.samenbord.app.command.Commands;
import nl.samenbord.app.command.Console;
import nl.samenbord.app.command.ExitCode;
import nl.samenbord.app.command.FileProblem;
import nl.samenbord.app.command.Syntax;
import nl.samenbord.app.command.UsageWords;
import nl.samenbord.app.command.WrongUse;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Does what was typed after the program's name, or opens the window where no command was. */
final class CommandLine {
    static final String NAME = "samenbord";
    private static final String EXAMPLE = "--show-example";

    private final Window window;

    CommandLine(Window window) {
        this.window = window;
    }

    /** Does it, and tells the number for the system: 0 done, 1 a problem, 2 wrong use. */
    int run(String[] args, PrintStream out, PrintStream err) {
        Language language = LanguageChoice.in(args);
        Texts texts = new Texts(language);
        Console console = new Console(out, err);
        Map<String, Command> commands = new LinkedHashMap<>();
        CommandSpec root = root(texts);
        for (Command command : Commands.all(texts)) {
            CommandSpec spec = command.spec();
            commands.put(spec.name(), command);
            root.addSubcommand(spec.name(), spec);
        }
        try {
            ParseResult given = Parser.of(root).parseArgs(args);
            ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
            if (last.isUsageHelpRequested()) {
                console.pour(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
                return ExitCode.DONE.number();
            }
            if (given.isVersionHelpRequested()) {
                console.say(Version.line());
                return ExitCode.DONE.number();
            }
            Command command = commands.get(last.commandSpec().name());
            return command == null
                    ? window.open(opening(given, texts), language)
                    : command.run(last, console).number();
        } catch (ParameterException e) {
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            console.tell(name, new UsageWords(texts).sentence(e));
            return ExitCode.WRONG_USE.number();
        } catch (FileProblem e) {
            e.tell(console, texts);
            return ExitCode.PROBLEM.number();
        }
    }

    private static CommandSpec root(Texts texts) {
        return new Syntax(NAME, texts.of("cli.description"), texts)
                .file("0..1", texts.of("cli.file.window"))
                .flag(EXAMPLE, texts.of("cli.showExample"))
                .version()
                .done();
    }

    private static Opening opening(ParseResult given, Texts texts) {
        if (given.hasMatchedOption(EXAMPLE)) {
            return new Opening.Example();
        }
        Path file = given.matchedPositionalValue(0, null);
        if (file == null) {
            return new Opening.Start();
        }
        // a mistyped command must not open a window
        if (!Files.exists(file) && !file.toString().contains(".")) {
            throw new WrongUse(given, texts.of("cli.wrong.command", file));
        }
        return new Opening.Document(file);
    }
}
