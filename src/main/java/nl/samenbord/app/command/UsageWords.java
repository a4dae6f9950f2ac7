package nl.samenbord.app.command;

import nl.samenbord.desk.ProblemWords;
import nl.samenbord.desk.Problems;
import nl.samenbord.text.Texts;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what is wrong with what was typed. */
public final class UsageWords {
    private final Texts texts;

    /** In this language. */
    public UsageWords(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong, and where to read on. */
    public String sentence(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return what(wrong) + " " + texts.of("cli.wrong.help", command + " --help");
    }

    private String what(ParameterException wrong) {
        return switch (wrong) {
            case WrongUse told -> String.valueOf(told.getMessage());
            case MissingParameterException missing ->
                    texts.of(
                            "cli.wrong.missing",
                            missing.getMissing().stream()
                                    .map(UsageWords::name)
                                    .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown ->
                    texts.of("cli.wrong.unknown", unknown.getUnmatched().getFirst());
            case OverwrittenOptionException twice ->
                    texts.of("lack.twice", name(twice.getOverwritten()));
            default -> other(wrong);
        };
    }

    private String other(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue();
        if (argument == null || value == null) {
            return texts.of("cli.wrong.other");
        }
        boolean file = argument.type() == Path.class || argument.type() == Path[].class;
        return file
                ? badName(value).orElseGet(() -> texts.of("cli.wrong.other"))
                : texts.of("cli.wrong.value", value, name(argument));
    }

    /** Why there can be no file of this name here; empty if there can. */
    Optional<String> badName(String file) {
        try {
            Path _ = Path.of(file);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(
                    "'" + file + "': " + new ProblemWords(texts).sentence(Problems.of(e)));
        }
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
