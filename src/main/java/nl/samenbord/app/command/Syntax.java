package nl.samenbord.app.command;

import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts together what can be typed for one command, with its help in one language. */
public final class Syntax {
    /** Chooses the language of everything that is told. */
    public static final String LANGUAGE = "--language";

    static final String OUT = "--out";
    static final String FORCE = "--force";

    private final CommandSpec spec;
    private final Texts texts;

    /** A command that understands --help and --language. */
    public Syntax(String name, String description, Texts texts) {
        this.texts = texts;
        spec = CommandSpec.create().name(name).interpolateVariables(false);
        spec.usageMessage()
                .description(description)
                .synopsisHeading(texts.of("cli.help.usage") + " ")
                .synopsisSubcommandLabel(texts.of("cli.help.command"))
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .exitCodeListHeading("%n" + texts.of("cli.help.exit") + "%n")
                .exitCodeList(exitCodes())
                .commandListHeading("%n" + texts.of("cli.help.commands") + "%n")
                .sortOptions(false)
                .sortSynopsis(false);
    }

    private Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" 0", texts.of("cli.help.exit.done"));
        codes.put(" 1", texts.of("cli.help.exit.problem"));
        codes.put(" 2", texts.of("cli.help.exit.wrongUse"));
        return codes;
    }

    /** A file that is only read, or several of them. */
    public Syntax file(String arity, String description) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .arity(arity)
                        .required(!arity.startsWith("0"))
                        .index(arity.contains("*") ? "0..*" : "0")
                        .type(arity.contains("*") ? Path[].class : Path.class)
                        .paramLabel(texts.of("cli.help.file"))
                        .description(description)
                        .build());
        return this;
    }

    /** Where the result goes. */
    Syntax out(boolean required, String description) {
        spec.addOption(
                OptionSpec.builder("-o", OUT)
                        .type(Path.class)
                        .required(required)
                        .paramLabel(texts.of("cli.help.out"))
                        .description(description)
                        .build());
        return flag(FORCE, texts.of("cli.help.force"));
    }

    /** An option with a value, that can be left out. */
    Syntax option(String name, String label, String description) {
        return option(OptionSpec.builder(name).type(String.class), label, description);
    }

    /** An option with a value, that can't be left out. */
    Syntax needed(String name, String label, String description) {
        OptionSpec.Builder option = OptionSpec.builder(name).type(String.class).required(true);
        return option(option, label, description);
    }

    /** An option with a day as its value, as people write days. */
    Syntax day(String name, String label, String description) {
        OptionSpec.Builder option =
                OptionSpec.builder(name)
                        .type(LocalDate.class)
                        .converters((ITypeConverter<LocalDate>) this::day);
        return option(option, label, description);
    }

    private LocalDate day(String words) {
        return new TypedDay(texts, LocalDate.now(ZoneId.systemDefault()))
                .read(words)
                .orElseThrow(() -> new TypeConversionException(words));
    }

    /** An option with a file as its value. */
    Syntax option(OptionSpec.Builder option, String label, String description) {
        spec.addOption(option.paramLabel(label).description(description).build());
        return this;
    }

    /** An option that is there or not. */
    public Syntax flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name).arity("0").description(description).build());
        return this;
    }

    /** An option that tells what version this is. */
    public Syntax version() {
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(texts.of("cli.help.version"))
                        .build());
        return this;
    }

    /** All of it. */
    public CommandSpec done() {
        spec.addOption(
                OptionSpec.builder(LANGUAGE)
                        .type(Language.class)
                        .converters((ITypeConverter<Language>) Syntax::language)
                        .paramLabel("nl|en")
                        .description(texts.of("cli.help.language"))
                        .build());
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(texts.of("cli.help.help"))
                        .build());
        return spec;
    }

    private static Language language(String tag) {
        return Language.of(tag).orElseThrow(() -> new TypeConversionException(tag));
    }
}
