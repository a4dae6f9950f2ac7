package nl.samenbord.app.command;

import nl.samenbord.board.Template;
import nl.samenbord.exchange.Defaults;
import nl.samenbord.exchange.TemplateNames;
import nl.samenbord.text.Texts;

import picocli.CommandLine.ParseResult;

/** What a row without kind or voice is, as it was typed. */
record ImportDefaults(Texts texts) {
    private static final String KIND = "--soort";
    private static final String VOICE = "--van";

    Syntax options(Syntax syntax) {
        return syntax.option(KIND, texts.of("cli.import.label.kind"), texts.of("cli.import.kind"))
                .option(VOICE, texts.of("cli.import.label.voice"), texts.of("cli.import.voice"));
    }

    Defaults in(ParseResult given, Template template) {
        Defaults first = Defaults.of(template);
        return new Defaults(
                kind(given, template, first.kind()), voice(given, template, first.voice()));
    }

    private String kind(ParseResult given, Template template, String first) {
        TemplateNames names = new TemplateNames(template);
        String called = given.matchedOptionValue(KIND, first);
        String known = String.join(", ", names.kinds());
        return names.kind(called)
                .orElseThrow(() -> new WrongUse(given, texts.of("csv.unknownKind", called, known)))
                .id();
    }

    private String voice(ParseResult given, Template template, String first) {
        TemplateNames names = new TemplateNames(template);
        String called = given.matchedOptionValue(VOICE, first);
        String known = String.join(", ", names.voices());
        return names.voice(called)
                .orElseThrow(() -> new WrongUse(given, texts.of("cli.wrong.voice", called, known)))
                .id();
    }
}
