package nl.samenbord.app.command;

import nl.samenbord.board.Template;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Texts;

import picocli.CommandLine.ParseResult;

/** The template that was asked for, or the usual one. */
record TemplateChoice(TemplateLibrary library, Texts texts) {
    static final String OPTION = "--template";

    Template in(ParseResult given) {
        String id = given.matchedOptionValue(OPTION, library.ids().getFirst());
        if (!library.ids().contains(id)) {
            throw new WrongUse(
                    given, texts.of("cli.wrong.template", id, String.join(", ", library.ids())));
        }
        return library.template(id);
    }
}
