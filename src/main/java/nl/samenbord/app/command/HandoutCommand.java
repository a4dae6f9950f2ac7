package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.SessionForPaper;
import nl.samenbord.desk.Stock;
import nl.samenbord.desk.YearFile;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.PaperSize;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Session;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a session as a PDF. */
final class HandoutCommand implements Command {
    private static final String FORM = "--form";
    private static final String SESSION = "--session";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String BESIDE = "--beside";

    private final Texts texts;

    HandoutCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("handout", texts.of("cli.handout"), texts)
                .file("1", texts.of("cli.file"))
                .option(FORM, texts.of("cli.handout.label"), texts.of("cli.handout.form", forms()))
                .option(
                        PaperOption.NAME,
                        texts.of("cli.handout.paper.label"),
                        texts.of("cli.handout.paper", PaperOption.sizes()))
                .option(
                        OptionSpec.builder(BESIDE).type(Path.class),
                        texts.of("cli.help.file"),
                        texts.of("cli.handout.beside"))
                .option(SESSION, YES + "|" + NO, texts.of("cli.handout.session", carrying()))
                .out(false, texts.of("cli.handout.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Form form = form(given);
        PaperSize size = size(given, form);
        OutFile out = OutFile.namedOr(beside(file, form, size), given, texts).apartFrom(file);
        if (given.hasMatchedOption(BESIDE)) {
            out.apartFrom(given.matchedOptionValue(BESIDE, file));
        }
        Session session = SessionSource.open(file, console, texts).session();
        Board opened = session.board();
        Board board = form == Form.CARDS ? new Stock().filled(opened) : opened;
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        Handout plain =
                besides(
                        given,
                        new Handout(form, size),
                        form,
                        new YearBoard(session.id(), session.formerly(), opened));
        Handout whole = session(given, form) ? plain.carrying(SessionForPaper.of(opened)) : plain;
        Handout handout = PaperOption.languageAsked(given) ? whole.in(texts.language()) : whole;
        Printed printed = print(board, handout, pages);
        out.write(pages.toByteArray());
        if (!printed.shownAsCode().isEmpty()) {
            console.tell(
                    file.toString(), texts.of("cli.handout.codes", PaperOption.codes(printed)));
        }
        console.say(texts.of("cli.written", out, texts.of("pages.count", printed.pages())));
        return ExitCode.DONE;
    }

    private Printed print(Board board, Handout handout, ByteArrayOutputStream pages) {
        try {
            return handout.write(board, pages, Progress.NONE);
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

    /** Whether the session goes inside: as is usual for this form, unless it was said. */
    private boolean session(ParseResult given, Form form) {
        boolean usual = new PaperForm(form).carriesSession();
        String said = given.matchedOptionValue(SESSION, usual ? YES : NO);
        if (!said.equals(YES) && !said.equals(NO)) {
            throw new WrongUse(given, texts.of("cli.wrong.choice", said, SESSION, YES + ", " + NO));
        }
        return said.equals(YES);
    }

    private static String carrying() {
        return PaperForm.all().stream()
                .filter(PaperForm::carriesSession)
                .map(PaperForm::id)
                .collect(Collectors.joining(", "));
    }

    private PaperSize size(ParseResult given, Form form) {
        if (given.hasMatchedOption(PaperOption.NAME) && new PaperForm(form).sheets().size() == 1) {
            throw new WrongUse(given, texts.of("cli.wrong.onlyWith", PaperOption.NAME, onSheets()));
        }
        return new PaperOption(given, texts).size();
    }

    /** The forms that come on sheets of more than one size. */
    private static String onSheets() {
        return PaperForm.all().stream()
                .filter(form -> form.sheets().size() > 1)
                .map(form -> FORM + " " + form.id())
                .collect(Collectors.joining(", "));
    }

    /** With the session of another year beside it; one that carries something along needs none. */
    private Handout besides(ParseResult given, Handout plain, Form form, YearBoard opened)
            throws FileProblem {
        if (!given.hasMatchedOption(BESIDE)) {
            if (form == Form.YEAR && Sequel.former(opened.board()).isEmpty()) {
                throw new WrongUse(
                        given, texts.of("cli.wrong.without", FORM + " " + form.id(), BESIDE));
            }
            return plain;
        }
        if (form != Form.YEAR) {
            throw new WrongUse(
                    given, texts.of("cli.wrong.onlyWith", BESIDE, FORM + " " + Form.YEAR.id()));
        }
        Path file = given.matchedOptionValue(BESIDE, Path.of(""));
        try {
            YearBoard other = new YearFile(file).besides(opened);
            return plain.beside(YearBesideYear.of(other, opened));
        } catch (ProblemException e) {
            throw new FileProblem(file, e.problem());
        }
    }

    private static String forms() {
        return Stream.of(Form.values()).map(Form::id).collect(Collectors.joining(", "));
    }

    /** A report is called like its session; other paper says what it is. */
    private static Path beside(Path file, Form form, PaperSize size) {
        String name = String.valueOf(file.getFileName());
        String bare = name.replaceFirst("(?i)(\\.samenbord)?\\.[^.]+$", "");
        String ending =
                switch (form) {
                    case REPORT -> "";
                    case HANDOUT, DIRECTIE, POSTER, YEAR -> "-" + form.id();
                    case CARDS -> "-" + form.id() + "-" + size.id();
                };
        return file.resolveSibling((bare.isEmpty() ? name : bare) + ending + ".pdf");
    }
}
