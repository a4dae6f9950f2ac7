package nl.samenbord.app.command;

import nl.samenbord.board.Template;
import nl.samenbord.desk.Problem;
import nl.samenbord.store.Fault;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Texts;

import picocli.CommandLine.ParseResult;

import java.nio.file.Files;
import java.nio.file.Path;

/** The template that was asked for, by its id or by a file that has it, or the usual one. */
record TemplateChoice(TemplateLibrary library, Texts texts) {
    static final String OPTION = "--template";

    private static final String FILE_ENDS = ".json";

    Syntax option(Syntax syntax, boolean needed) {
        String label = texts.of("cli.template.label");
        String told = texts.of("cli.template", ids());
        return needed ? syntax.needed(OPTION, label, told) : syntax.option(OPTION, label, told);
    }

    Template in(ParseResult given, OutFile out) throws FileProblem {
        String asked = given.matchedOptionValue(OPTION, library.ids().getFirst());
        if (library.ids().contains(asked)) {
            return library.template(asked);
        }
        new UsageWords(texts)
                .badName(asked)
                .ifPresent(
                        why -> {
                            throw new WrongUse(given, why);
                        });
        if (!asked.endsWith(FILE_ENDS) && !Files.isRegularFile(Path.of(asked))) {
            throw new WrongUse(given, texts.of("cli.wrong.template", asked, ids()));
        }
        Path file = Path.of(asked);
        out.apartFrom(file);
        return read(file);
    }

    static Template read(Path file) throws FileProblem {
        try {
            return TemplateFile.read(file);
        } catch (StoreException e) {
            throw e.fault() == Fault.FOREIGN || e.guise().isPresent()
                    ? new FileProblem(file, new Problem.NoTemplate(file))
                    : new FileProblem(file, e);
        }
    }

    private String ids() {
        return String.join(", ", library.ids());
    }
}
