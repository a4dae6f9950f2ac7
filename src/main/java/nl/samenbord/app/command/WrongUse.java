package nl.samenbord.app.command;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What was typed can't be done; the message is a whole sentence in the reader's language. */
public final class WrongUse extends ParameterException {
    private static final long serialVersionUID = 1;

    /** This, of what was typed. */
    public WrongUse(ParseResult given, String sentence) {
        super(given.commandSpec().commandLine(), sentence);
    }
}
