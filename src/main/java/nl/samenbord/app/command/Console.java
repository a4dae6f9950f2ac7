package nl.samenbord.app.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command tells what it did (out) and what to know or to repair (err), in UTF-8. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;

    /** On these streams. */
    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Tells what was done, in one line. */
    public void say(String line) {
        pour(line + System.lineSeparator());
    }

    /** Hands over a text just as it is; false if it could not be taken. */
    public boolean pour(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return !out.checkError();
    }

    /** Tells something of a file or a command, in one line. */
    public void tell(String subject, String sentence) {
        String line = subject + ": " + sentence + System.lineSeparator();
        err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        err.flush();
    }

    /** Tells something of one place in a file, counted from 1. */
    public void tell(String subject, long line, long column, String sentence) {
        tell(subject + ":" + line + ":" + column, sentence);
    }
}
