package nl.samenbord.app.command;

import nl.samenbord.handout.PaperSize;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.text.Texts;

import picocli.CommandLine.ParseResult;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of paper by all commands that print: on which sheets, in which words. */
record PaperOption(ParseResult given, Texts texts) {
    static final String NAME = "--paper";

    /** The sheets that were asked for; A4 where nobody said. */
    PaperSize size() {
        if (!given.hasMatchedOption(NAME)) {
            return PaperSize.A4;
        }
        String id = given.matchedOptionValue(NAME, "");
        return Stream.of(PaperSize.values())
                .filter(size -> size.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUse(given, texts.of("cli.wrong.paper", id, sizes())));
    }

    static String sizes() {
        return Stream.of(PaperSize.values()).map(PaperSize::id).collect(Collectors.joining(", "));
    }

    /** The language may stand before the command or after it. */
    static boolean languageAsked(ParseResult given) {
        return given.hasMatchedOption(Syntax.LANGUAGE)
                || given.commandSpec().root().findOption(Syntax.LANGUAGE).getValue() != null;
    }

    static String codes(Printed printed) {
        return String.join(", ", printed.codes());
    }
}
