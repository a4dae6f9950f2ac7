package nl.samenbord.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;

/** Notes of which a person said whether they point at somebody. */
record Corpus(String name, List<Labelled> notes) {
    /** One note, its language, and whether it points at a person. */
    record Labelled(boolean points, String language, String text) {
        static Labelled of(String line) {
            String[] parts = line.split(" ", 3);
            if (!"+".equals(parts[0]) && !"-".equals(parts[0])) {
                throw new IllegalArgumentException("neither + nor -: " + line);
            }
            return new Labelled("+".equals(parts[0]), parts[1], parts[2]);
        }
    }

    static Corpus read(String name) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Corpus.class.getResourceAsStream(
                                                "/privacy/" + name + ".txt")),
                                UTF_8))) {
            return new Corpus(
                    name,
                    lines.lines().filter(line -> !line.startsWith("#")).map(Labelled::of).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> languages() {
        return notes.stream().map(Labelled::language).distinct().toList();
    }

    Corpus in(String language) {
        return new Corpus(
                name + " " + language,
                notes.stream().filter(note -> note.language().equals(language)).toList());
    }

    long count(boolean points) {
        return notes.stream().filter(note -> note.points() == points).count();
    }
}
