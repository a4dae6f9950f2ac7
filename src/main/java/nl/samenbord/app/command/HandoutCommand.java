package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a session as a PDF. */
final class HandoutCommand implements Command {
    private static final String FORM = "--form";

    private final Texts texts;
    private final Clock clock;

    HandoutCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("handout", texts.of("cli.handout"), texts)
                .file("1", texts.of("cli.file"))
                .option(FORM, texts.of("cli.handout.label"), texts.of("cli.handout.form", forms()))
                .out(false, texts.of("cli.handout.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Form form = form(given);
        OutFile out = OutFile.namedOr(beside(file), given, texts).apartFrom(file);
        Board board = SessionSource.open(file).session().board();
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        Printed printed = print(board, form, pages);
        out.write(pages.toByteArray());
        if (!printed.shownAsCode().isEmpty()) {
            console.tell(file.toString(), texts.of("cli.handout.codes", codes(printed)));
        }
        console.say(texts.of("cli.written", out, texts.of("pages.count", printed.pages())));
        return ExitCode.DONE;
    }

    private Printed print(Board board, Form form, ByteArrayOutputStream pages) {
        try {
            return new Handout(form).write(board, clock.instant(), pages, Progress.NONE);
        } catch (IOException e) {
            // it prints into memory, so there is no disk that could fail
            throw new UncheckedIOException(e);
        }
    }

    private Form form(ParseResult given) {
        String id = given.matchedOptionValue(FORM, Form.REPORT.id());
        return Stream.of(Form.values())
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUse(given, texts.of("cli.wrong.form", id, forms())));
    }

    private static String forms() {
        return Stream.of(Form.values()).map(Form::id).collect(Collectors.joining(", "));
    }

    private static String codes(Printed printed) {
        return printed.shownAsCode().stream()
                .map(c -> String.format("U+%04X", c))
                .collect(Collectors.joining(", "));
    }

    private static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        String bare = name.replaceFirst("(?i)(\\.samenbord)?\\.[^.]+$", "");
        return file.resolveSibling((bare.isEmpty() ? name : bare) + ".pdf");
    }
}
