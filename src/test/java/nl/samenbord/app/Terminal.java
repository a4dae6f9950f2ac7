package nl.samenbord.app;

import nl.samenbord.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder in which commands are given; {@code @} stands for the folder. */
final class Terminal {
    static final String HOME = "samenbord.home";

    private final Path folder;
    private final List<Opening> opened = new ArrayList<>();

    Terminal(Path folder) {
        this.folder = folder;
        System.setProperty(HOME, folder.toString());
    }

    /** What came of a command. */
    record Said(int code, String out, String err) {}

    Said nl(String... args) {
        return run("nl", args);
    }

    Said en(String... args) {
        return run("en", args);
    }

    Said run(String language, String... args) {
        return raw(
                Stream.concat(Stream.of("--language", language), Stream.of(args))
                        .toArray(String[]::new));
    }

    Said raw(String... args) {
        String[] real =
                Stream.of(args).map(arg -> arg.replace("@", folder + "/")).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Window window =
                (Opening what, Language _) -> {
                    opened.add(what);
                    return 0;
                };
        int code =
                new CommandLine(window)
                        .run(
                                real,
                                new PrintStream(out, true, StandardCharsets.ISO_8859_1),
                                new PrintStream(err, true, StandardCharsets.ISO_8859_1));
        return new Said(code, told(out), told(err));
    }

    private String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(folder + "/", "@");
    }

    List<Opening> opened() {
        return opened;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    /** Everything in the folder. */
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
