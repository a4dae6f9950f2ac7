package nl.samenbord.app;

import nl.samenbord.app.command.Syntax;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Starts. */
    public static void main(String[] args) {
        // letters are shaped and pages drawn by AWT, which must never look for a screen of its own
        System.setProperty("java.awt.headless", "true");
        LanguageChoice.in(args).everywhere();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean languageAsked =
                Arrays.stream(args).anyMatch(arg -> arg.startsWith(Syntax.LANGUAGE));
        Window window = new Wiring(err, languageAsked);
        int code = new CommandLine(window).run(args, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
