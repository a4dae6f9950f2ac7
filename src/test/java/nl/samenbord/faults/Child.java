package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.desk.Typist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A typing program that was started, and the notes it said it kept. */
final class Child implements AutoCloseable {
    private final Process process;
    private final Thread reader;
    private final List<Integer> kept = new ArrayList<>();
    private boolean ended;

    private Child(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** What it is told: where, how it writes, the word of its notes, how many, how patient. */
    record Task(Path home, Path file, String how, String word, int notes, int seconds) {}

    /** Starts it; before its command stands this one, which runs it. */
    static Child start(Task task, String... before) throws IOException {
        return start(System.getProperty("java.class.path"), task, before);
    }

    /** The same with the program taken from elsewhere. */
    static Child start(String classPath, Task task, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        Typist.class.getName(),
                        task.home().toString(),
                        task.file().toString(),
                        task.how(),
                        task.word(),
                        Integer.toString(task.notes()),
                        Integer.toString(task.seconds())));
        return new Child(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said(line);
            }
        } catch (IOException | UncheckedIOException e) {
            // it was killed
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    private synchronized void said(String line) {
        if (line.startsWith("KEPT ")) {
            kept.add(Integer.valueOf(line.substring("KEPT ".length())));
        }
        notifyAll();
    }

    /** The numbers of the notes that were acknowledged up to now. */
    synchronized List<Integer> kept() {
        return List.copyOf(kept);
    }

    /** Waits until so many notes were kept, or it ended, or that takes too long. */
    synchronized void await(int notes, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (kept.size() < notes && !ended) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }

    /** Waits until it has ended by itself, or that takes too long. */
    synchronized void end(Duration atMost) throws InterruptedException {
        await(Integer.MAX_VALUE, atMost);
    }

    /** Kills it and those it started, as a power cut would; returns when it is gone. */
    void kill() throws InterruptedException {
        close();
        reader.join();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().orTimeout(Patience.SECONDS, TimeUnit.SECONDS).join());
    }
}
