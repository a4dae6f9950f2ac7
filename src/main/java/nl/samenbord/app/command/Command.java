package nl.samenbord.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that can be asked for after the program's name. */
public interface Command {
    /** Its name, options and help. */
    CommandSpec spec();

    /** Does it. */
    ExitCode run(ParseResult given, Console console) throws FileProblem;
}
