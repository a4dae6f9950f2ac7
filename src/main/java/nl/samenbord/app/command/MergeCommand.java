package nl.samenbord.app.command;

import nl.samenbord.desk.ConflictWords;
import nl.samenbord.desk.Copies;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.merge.Conflict;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Session;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lays the sessions of several laptops together. */
final class MergeCommand implements Command {
    private final Texts texts;

    MergeCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new Syntax("merge", texts.of("cli.merge"), texts)
                .file("2..*", texts.of("cli.file"))
                .out(true, texts.of("cli.out"))
                .done();
    }

    @Override
    public ExitCode run(ParseResult given, Console console) throws FileProblem {
        List<Path> files = List.of(given.matchedPositionalValue(0, new Path[0]));
        OutFile out = OutFile.named(given, texts);
        files.forEach(out::apartFrom);
        Opened first;
        Copies copies;
        try {
            first = Copies.read(files.getFirst());
            copies = Copies.read(files.subList(1, files.size()), first.session().board());
        } catch (ProblemException e) {
            throw problem(e.problem());
        }
        Session merged = copies.upon(first.session());
        out.write(SessionFormat.write(merged, copies.unknown(first.unknown())));
        tell(copies, first, console);
        out.tell(merged.board(), console);
        return ExitCode.DONE;
    }

    private static FileProblem problem(Problem problem) {
        if (problem instanceof Problem.OfFile ofFile) {
            return new FileProblem(ofFile.file(), ofFile);
        }
        throw new IllegalStateException("reading a file has problems of files only");
    }

    private void tell(Copies copies, Opened first, Console console) {
        copies.ofAnotherEvening(first.session().evening())
                .forEach(file -> console.tell(file.toString(), texts.of("merge.otherEvening")));
        for (Copies.Laid laid : copies.upon(first.session().board(), Map.of())) {
            String file = laid.file().toString();
            ConflictWords words = new ConflictWords(laid.merged(), texts);
            for (Conflict conflict : laid.merged().conflicts()) {
                console.tell(file, words.line(conflict));
            }
            copies.differing(laid.file(), first.unknown())
                    .forEach(name -> console.tell(file, texts.of("merge.unknown", name)));
        }
    }
}
