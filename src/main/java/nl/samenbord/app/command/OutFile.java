package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.store.AtomicFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.text.Texts;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a command makes: whole or not at all, and over another only with --force. */
final class OutFile {
    private final Path file;
    private final ParseResult given;
    private final Texts texts;

    private OutFile(Path file, ParseResult given, Texts texts) {
        this.file = file;
        this.given = given;
        this.texts = texts;
    }

    /** The one that was named with -o. */
    static OutFile named(ParseResult given, Texts texts) {
        return namedOr(Path.of(""), given, texts);
    }

    /** The one that was named with -o, else this one. */
    static OutFile namedOr(Path usual, ParseResult given, Texts texts) {
        return new OutFile(given.matchedOptionValue(Syntax.OUT, usual), given, texts);
    }

    /** The same, if it is not this file, which must stay as it is. */
    OutFile apartFrom(Path source) {
        if (isSame(source)) {
            throw new WrongUse(given, texts.of("cli.wrong.same", source));
        }
        return this;
    }

    private boolean isSame(Path source) {
        try {
            return Files.isSameFile(file, source);
        } catch (IOException e) {
            // one of the two is not there, so they are not the same file
            return false;
        }
    }

    void write(byte[] bytes) throws FileProblem {
        try {
            AtomicFile.write(file, bytes, given.hasMatchedOption(Syntax.FORCE));
        } catch (StoreException e) {
            throw new FileProblem(file, e);
        }
    }

    /** Tells that it was made and what is in it. */
    void tell(Board board, Console console) {
        String notes = texts.of("notes.count", board.notes().size());
        console.say(texts.of("cli.written", file, notes));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
