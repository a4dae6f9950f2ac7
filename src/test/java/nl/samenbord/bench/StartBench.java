package nl.samenbord.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From nothing to the first painted window, against an empty JavaFX window; plain, and with an
 * ahead-of-time cache made by one start before.
 */
final class StartBench {
    private static final int TURNS = 5;
    private static final Path TARGET = Path.of("target");

    private final List<String> common;

    StartBench() throws IOException {
        Path home = Files.createTempDirectory("start");
        common = new ArrayList<>(Java.WINDOWS);
        common.addAll(List.of("-Dsamenbord.home=" + home, "-cp", classPath()));
    }

    void run(Figures figures) throws Exception {
        Path cache = TARGET.resolve("start.aot");
        start("ours", List.of("-XX:AOTCacheOutput=" + cache));
        double[] empty = new double[TURNS];
        double[] plain = new double[TURNS];
        double[] cached = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            empty[turn] = Pair.milliseconds(() -> start("empty", List.of()));
            plain[turn] = Pair.milliseconds(() -> start("ours", List.of()));
            cached[turn] = Pair.milliseconds(() -> start("ours", List.of("-XX:AOTCache=" + cache)));
        }
        figures.add("start plain", 62, Pair.median(plain), Pair.median(empty));
        figures.add("start with cache", 62, Pair.median(cached), Pair.median(empty));
    }

    private void start(String what, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of(Java.program()));
        command.addAll(options);
        command.addAll(common);
        command.addAll(List.of(StartOnce.class.getName(), what));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(TARGET.resolve("start.log").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("it did not start: see target/start.log");
        }
    }

    /** Jars only, because a cache can't be made of folders of classes. */
    private static String classPath() throws IOException {
        Path starter = TARGET.resolve("start.jar");
        try (OutputStream out = Files.newOutputStream(starter);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> classes = Files.walk(TARGET.resolve("test-classes"))) {
            for (Path file : classes.filter(StartBench::isNeeded).toList()) {
                String name = TARGET.resolve("test-classes").relativize(file).toString();
                jar.putNextEntry(new JarEntry(name.replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
        String monocle =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.contains("openjfx-monocle"))
                        .collect(Collectors.joining(File.pathSeparator));
        return String.join(
                File.pathSeparator,
                TARGET.resolve("samenbord.jar").toString(),
                starter.toString(),
                monocle);
    }

    private static boolean isNeeded(Path file) {
        return file.toString().endsWith(".class")
                && (file.getParent().endsWith("monocle")
                        || file.getFileName().toString().startsWith("StartOnce"));
    }
}
