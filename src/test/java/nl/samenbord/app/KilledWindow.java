package nl.samenbord.app;

import nl.samenbord.Patience;
import nl.samenbord.board.Note;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;

import org.testfx.util.WaitForAsyncUtils;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One start of the real window with somebody who types, seen from outside until it is killed. */
final class KilledWindow {

    private final Path home;
    private final Path file;
    private final Process process;
    private final List<String> entered = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private String start = "";
    private int shown;
    private String told = "";
    private String field = "";
    private String words = "";
    private String line = "";
    private int letters;
    private List<String> found = List.of();

    /** What it does (see {@link TypedEvening}) after how many notes, and how it keeps them. */
    record Task(int before, String script, String how) {}

    private KilledWindow(Path home, Path file, Process process) {
        this.home = home;
        this.file = file;
        this.process = process;
    }

    /** Starts it and kills it so many letters into the last word; without a last word once open. */
    static KilledWindow run(Path home, Path file, Task task, int letters)
            throws IOException, InterruptedException, StoreException, TimeoutException {
        KilledWindow window = new KilledWindow(home, file, process(home, task));
        try (BufferedReader out = window.process.inputReader(StandardCharsets.UTF_8)) {
            window.read(out, task, letters);
        } finally {
            window.process.toHandle().destroyForcibly();
        }
        if (window.process.waitFor() == 0) {
            throw new IOException("it ended by itself");
        }
        return window;
    }

    private static Process process(Path home, Task task) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypedEvening.class.getName(),
                        home.toString(),
                        "" + task.before(),
                        task.script(),
                        task.how()));
        return new ProcessBuilder(command)
                .redirectError(new File("target", "killed-window.log"))
                .start();
    }

    private void read(BufferedReader out, Task task, int most)
            throws IOException, StoreException, TimeoutException {
        for (String said = out.readLine(); said != null; said = out.readLine()) {
            String[] parts = said.split(" ", 2);
            String rest = parts.length > 1 ? parts[1] : "";
            switch (parts[0]) {
                case "START" -> start = rest;
                case "SHOWN" -> shown = Integer.parseInt(rest);
                case "TOLD" -> told = rest;
                case "FIELD" -> field = rest;
                case "ENTERED" -> entered.add(rest);
                case "KEPT" -> keepAll();
                case "READY" -> {
                    found = notes(file);
                    if (task.script().isEmpty()) {
                        return;
                    }
                    goOn();
                }
                case "WORDS" -> {
                    awaitInJournal(rest.strip());
                    words = rest;
                    goOn();
                }
                case "AT" -> {
                    line = rest;
                    if (++letters == most) {
                        // by its handle: what it said before it was killed can still be read
                        process.toHandle().destroyForcibly();
                    }
                }
                case "DONE" -> process.toHandle().destroyForcibly();
                default -> throw new IOException(said);
            }
        }
    }

    private void keepAll() {
        entered.stream().map(String::strip).filter(note -> !note.isEmpty()).forEach(kept::add);
        entered.clear();
    }

    private void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** What is in the line gets there by itself, while nothing else happens. */
    private void awaitInJournal(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> isInJournal(text));
    }

    private boolean isInJournal(String text) throws IOException {
        try (Stream<Path> journals = Files.list(home.resolve("journals"))) {
            for (Path journal : journals.toList()) {
                if (Files.readString(journal, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        } catch (NoSuchFileException e) {
            // one journal came in the place of another just now
        }
        return false;
    }

    /** The notes in a session's file as it stands there. */
    static List<String> notes(Path file) throws StoreException {
        return SessionFile.read(file).session().board().notes().stream().map(Note::text).toList();
    }

    /** What was on the board when it was ready: what the file holds then. */
    List<String> found() {
        return found;
    }

    /** What the start screen says of what a stopped program left, empty if it says nothing. */
    String start() {
        return start;
    }

    /** How many notes were shown before they were brought back. */
    int shown() {
        return shown;
    }

    /** What the window said had come back. */
    String told() {
        return told;
    }

    /** What stood in the typing line when it was ready. */
    String field() {
        return field;
    }

    /** The notes of which the line of state said that they were kept. */
    List<String> kept() {
        return kept;
    }

    /** The whole words of the line that was being typed, if they had time to be kept. */
    String words() {
        return words;
    }

    /** The line in which it was killed, as far as it was said. */
    String line() {
        return line;
    }

    /**
     * That line as it would have become: some letters more may have been typed before the end. What
     * became a note is in no line any more.
     */
    String couldHave() {
        if (line.isEmpty()) {
            return "";
        }
        String before = line.substring(0, line.length() - letters);
        return before + TypedEvening.ENDLESS.repeat(10);
    }
}
