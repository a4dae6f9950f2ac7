package nl.samenbord.app.command;

import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.YearFile;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.PaperSize;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lays a session beside that of another year, as a PDF. */
final class CompareCommand implements Command {
    private final Texts texts;

    CompareCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("compare", texts.of("cli.compare"), texts)
                .file("2..*", texts.of("cli.compare.files"))
                .option(
                        PaperOption.NAME,
                        texts.of("cli.handout.paper.label"),
                        texts.of("cli.compare.paper", PaperOption.sizes()))
                .out(true, texts.of("cli.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        List<Path> files = List.of(given.matchedPositionalValue(0, new Path[0]));
        PaperSize size = new PaperOption(given, texts).size();
        OutFile out = OutFile.named(given, texts);
        files.forEach(out::apartFrom);
        YearBesideYear years = YearBesideYear.of(read(files));
        Handout plain = new Handout(Form.YEAR, size).beside(years);
        Handout handout = PaperOption.languageAsked(given) ? plain.in(texts.language()) : plain;
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        Printed printed = print(years, handout, pages);
        out.write(pages.toByteArray());
        String first = files.getFirst().toString();
        if (years.turned()) {
            console.tell(first, texts.of("cli.compare.turned"));
        }
        if (!years.sure()) {
            console.tell(first, texts.of("cli.compare.unsure"));
        }
        if (!printed.shownAsCode().isEmpty()) {
            console.tell(first, texts.of("cli.handout.codes", PaperOption.codes(printed)));
        }
        console.say(texts.of("cli.written", out, texts.of("pages.count", printed.pages())));
        return ExitCode.DONE;
    }

    private static List<YearBoard> read(List<Path> files) throws FileProblem {
        List<YearBoard> boards = new ArrayList<>();
        for (Path file : files) {
            try {
                YearBoard board = new YearFile(file).read();
                for (YearBoard other : boards) {
                    board = new YearFile(file).besides(other);
                }
                boards.add(board);
            } catch (ProblemException e) {
                throw new FileProblem(file, e.problem());
            }
        }
        return boards;
    }

    private static Printed print(
            YearBesideYear years, Handout handout, ByteArrayOutputStream pages) {
        try {
            return handout.write(years.now().board(), pages, Progress.NONE);
        } catch (IOException e) {
            // it prints into memory, so there is no disk that could fail
            throw new UncheckedIOException(e);
        }
    }
}
