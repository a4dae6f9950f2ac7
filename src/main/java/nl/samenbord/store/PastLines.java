package nl.samenbord.store;

import nl.samenbord.board.Change;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Past;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be taken back and done again when a session was closed, and the hash of its file then:
 * a line each, checked like those of a journal. Only the nearest steps are written.
 */
record PastLines(Path file, String hash, Map<Author, Past> pasts) {
    private static final Past NOTHING = new Past(List.of(), List.of());

    static final int MOST_STEPS = 200;
    static final int MOST_BYTES = 2 << 20;

    /** Steps of another format may mean something else by now. */
    private static final String FORMAT = SessionFormat.MAJOR + "." + SessionFormat.MINOR;

    private static final String DONE = "done";
    private static final String UNDONE = "undone";

    byte[] bytes() {
        List<byte[]> lines = nearest();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                JournalLine.of(
                        new ObjectOut()
                                .text("file", file.toString())
                                .text("hash", hash)
                                .text("format", FORMAT)
                                .count("steps", lines.size())
                                .done()));
        lines.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private List<byte[]> nearest() {
        List<Author> authors =
                pasts.keySet().stream().sorted(Comparator.comparing(Author::name)).toList();
        List<byte[]> lines = new ArrayList<>();
        int room = MOST_BYTES;
        boolean more = true;
        for (int step = 0; more; step++) {
            more = false;
            for (Author author : authors) {
                for (String way : List.of(DONE, UNDONE)) {
                    List<Change> steps = steps(pasts.getOrDefault(author, NOTHING), way);
                    if (step < steps.size()) {
                        byte[] line = line(author, way, steps.get(step));
                        room -= line.length;
                        // a step that was left out makes those behind it useless
                        if (room < 0 || lines.size() == MOST_STEPS) {
                            return lines;
                        }
                        lines.add(line);
                        more = true;
                    }
                }
            }
        }
        return lines;
    }

    private static List<Change> steps(Past past, String way) {
        return way.equals(DONE) ? past.done() : past.undone();
    }

    private static byte[] line(Author author, String way, Change step) {
        return JournalLine.of(
                new ObjectOut().text("author", author.name()).put(way, ChangeJson.of(step)).done());
    }

    /** What these bytes say; empty if anything in them is damaged. */
    static Optional<PastLines> read(byte[] bytes) {
        List<Json> lines = JournalLine.read(bytes).stream().flatMap(Optional::stream).toList();
        try {
            return lines.isEmpty() ? Optional.empty() : read(lines);
        } catch (RuntimeException e) {
            // nothing in it is worth that a session doesn't open
            return Optional.empty();
        }
    }

    private static Optional<PastLines> read(List<Json> lines) {
        ObjectIn head = ObjectIn.root(lines.getFirst());
        Path file = Path.of(head.need("file"));
        String hash = head.need("hash");
        boolean known = head.need("format").equals(FORMAT);
        if (!known || head.number("steps") != lines.size() - 1) {
            return Optional.empty();
        }
        Map<Author, List<Change>> done = new HashMap<>();
        Map<Author, List<Change>> undone = new HashMap<>();
        for (Json line : lines.subList(1, lines.size())) {
            ObjectIn in = ObjectIn.root(line);
            Author author = new Author(in.need("author"));
            boolean is = in.has(DONE);
            (is ? done : undone)
                    .computeIfAbsent(author, _ -> new ArrayList<>())
                    .add(ChangeJson.read(in.object(is ? DONE : UNDONE)));
        }
        Map<Author, Past> pasts = new HashMap<>();
        for (Map<Author, List<Change>> some : List.of(done, undone)) {
            some.keySet()
                    .forEach(
                            author ->
                                    pasts.put(
                                            author,
                                            new Past(
                                                    done.getOrDefault(author, List.of()),
                                                    undone.getOrDefault(author, List.of()))));
        }
        return Optional.of(new PastLines(file, hash, pasts));
    }
}
