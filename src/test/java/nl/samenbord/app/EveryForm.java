package nl.samenbord.app;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Erased;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Version;
import nl.samenbord.handout.Form;
import nl.samenbord.store.DataFolder;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Makes everything that the program can make of a session, on a laptop of whatever language. */
final class EveryForm {
    private static final String NAME = "Zwaantje Hoogendijk";

    private final Path source;
    private final Path out;
    private final PrintStream told;

    private EveryForm(Path source, Path out, PrintStream told) {
        this.source = source;
        this.out = out;
        this.told = told;
    }

    /** Told where the sessions are and where everything goes. */
    public static void main(String... args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[1]));
        try (PrintStream told =
                new PrintStream(out.resolve("told").toFile(), StandardCharsets.UTF_8)) {
            told.println(Locale.getDefault().toLanguageTag());
            EveryForm every = new EveryForm(Path.of(args[0]), out, told);
            every.files();
            every.versions();
        }
    }

    private void files() {
        String now = source.resolve("now.samenbord.json").toString();
        for (Form form : Form.values()) {
            String beside = source.resolve("then.samenbord.json").toString();
            List<String> asked = new ArrayList<>(List.of("handout", now, "--form", form.id()));
            if (form == Form.YEAR) {
                asked.addAll(List.of("--beside", beside));
            }
            run(form.id() + ".pdf", asked);
        }
        run("now.json", List.of("convert", now));
        run("inside.json", List.of("convert", out.resolve("report.pdf").toString()));
        run("notes.csv", List.of("export", now, "--csv"));
        run("sheet.csv", List.of("export", now, "--csv", "--spreadsheet"));
        run("nl.md", List.of("export", now, "--markdown"));
        run("en.md", List.of("export", now, "--markdown", "--language", "en"));
        run("merged.json", List.of("merge", now, now));
        say(List.of("check", now));
        say(List.of("--help"));
        say(List.of("handout", "--help", "--language", "en"));
    }

    private void run(String name, List<String> command) {
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of("-o", out.resolve(name).toString()));
        say(args);
    }

    private void say(List<String> args) {
        Window none = (_, _) -> 0;
        int code = new CommandLine(none).run(args.toArray(String[]::new), told, told);
        told.println("exit " + code);
    }

    /** A note is typed, saved, and erased from every version for good. */
    private void versions() throws Exception {
        Path file = out.resolve("typed");
        Files.copy(source.resolve("now.samenbord.json"), file);
        Path home = Files.createDirectories(out.resolveSibling(out.getFileName() + "-home"));
        Sessions sessions = new Sessions(DataFolder.in(home), Home.INLINE, Clock.systemUTC());
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", NAME + " was er niet bij");
        try (OpenSession open = sessions.open(file)) {
            open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
        }
        try (OpenSession open = sessions.open(file)) {
            open.workshop().submit(Author.FACILITATOR, Change.Add.last(other()));
        }
        try (OpenSession open = sessions.open(file)) {
            told.println("some versions: " + (count(open) > 0) + ", named: " + (named(home) > 0));
            told.println("erased, " + erase(open, note.id()).elsewhere().size() + " elsewhere");
            told.println("some versions: " + (count(open) > 0) + ", named: " + (named(home) > 0));
        }
        Files.delete(file);
    }

    private static Note other() {
        return Note.of(new Cell(0, 0), "wens", "ouder", "Een bankje");
    }

    private static int count(OpenSession open) throws Exception {
        CompletableFuture<List<Version>> listed = new CompletableFuture<>();
        open.versions().list(listed::complete);
        return listed.get(Patience.SECONDS, TimeUnit.SECONDS).size();
    }

    private static Erased erase(OpenSession open, Id note) throws Exception {
        CompletableFuture<Erased> erased = new CompletableFuture<>();
        open.erase(note, erased::complete);
        return erased.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static long named(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            long count = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                count += bytes.contains(NAME) ? 1 : 0;
            }
            return count;
        }
    }
}
