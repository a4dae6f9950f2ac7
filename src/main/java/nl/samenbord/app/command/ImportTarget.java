package nl.samenbord.app.command;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.desk.Problem;
import nl.samenbord.store.Opened;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Session;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;

/** The session that notes come into: a new one, or one that is there. */
record ImportTarget(Texts texts, TemplateLibrary library) {
    private static final String INTO = "--into";
    private static final String SCHOOL = "--school";
    private static final String TITLE = "--title";
    private static final String DATE = "--date";

    Syntax options(Syntax syntax) {
        String name = texts.of("cli.import.label.name");
        syntax.option(
                OptionSpec.builder(INTO).type(Path.class),
                texts.of("cli.help.file"),
                texts.of("cli.import.into"));
        return new TemplateChoice(library, texts)
                .option(syntax, false)
                .option(SCHOOL, name, texts.of("cli.import.school"))
                .option(TITLE, name, texts.of("cli.import.title"))
                .day(DATE, texts.of("cli.import.label.date"), texts.of("cli.import.date"));
    }

    /** Read or made, under the name that was given; never the file that is written. */
    Opened in(ParseResult given, OutFile out) throws FileProblem {
        Path into = given.matchedOptionValue(INTO, null);
        if (into == null) {
            Template template = new TemplateChoice(library, texts).in(given, out);
            Meeting meeting = Meeting.of("", template.title(), null, template.language(), 0);
            Board board = Board.empty(template, named(meeting, given));
            return new Opened(Session.fresh(board), Unknown.NOTHING, false);
        }
        if (given.hasMatchedOption(TemplateChoice.OPTION)) {
            throw new WrongUse(given, texts.of("cli.wrong.both", INTO, TemplateChoice.OPTION));
        }
        out.apartFrom(into);
        Opened opened = SessionSource.open(into);
        if (opened.readOnly()) {
            throw new FileProblem(into, new Problem.Newer(into));
        }
        Session session = opened.session();
        Board board = session.board().with(named(session.board().meeting(), given));
        return new Opened(session.with(board), opened.unknown(), false);
    }

    /** What was told with this option, cleaned; what was there before stays as it is. */
    private static String said(ParseResult given, String option, String before) {
        String said = given.matchedOptionValue(option, before);
        return said.equals(before) ? before : Words.enteredLine(said);
    }

    private static Meeting named(Meeting meeting, ParseResult given) {
        return meeting.renamed(
                said(given, SCHOOL, meeting.school().name()),
                said(given, TITLE, meeting.title()),
                given.matchedOptionValue(DATE, meeting.when().date()));
    }
}
