package nl.samenbord.app;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Takes apart what was typed, and takes every word just as it is. */
final class Parser {
    private Parser() {}

    static CommandLine of(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setTrimQuotes(false);
    }
}
