package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Past;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

final class PastLinesTest {
    private static final Author PHONE = new Author("phone");

    private static List<Change> steps(int many, String text) {
        return IntStream.range(0, many)
                .mapToObj(i -> Note.of(new Cell(0, 0), "wens", "ouder", text + i))
                .<Change>map(Change.Add::last)
                .toList();
    }

    private static PastLines of(Map<Author, Past> pasts) {
        return new PastLines(Path.of("avond.samenbord.json").toAbsolutePath(), "abc", pasts);
    }

    private static PastLines again(PastLines lines) {
        return PastLines.read(lines.bytes()).orElseThrow();
    }

    @Test
    void itComesBackAsItWas() {
        PastLines lines =
                of(
                        Map.of(
                                Author.FACILITATOR,
                                new Past(steps(3, "gedaan \"é\" "), steps(2, "terug ")),
                                PHONE,
                                new Past(List.of(), steps(1, "telefoon "))));
        assertEquals(lines, again(lines));
    }

    private Past kept(PastLines lines) {
        return Objects.requireNonNull(again(lines).pasts().get(Author.FACILITATOR));
    }

    @Test
    void onlyTheNearestStepsAreKept() {
        Past past = new Past(steps(500, "gedaan "), steps(30, "terug "));
        Past kept = kept(of(Map.of(Author.FACILITATOR, past)));
        assertEquals(past.undone(), kept.undone());
        assertEquals(past.done().subList(0, PastLines.MOST_STEPS - 30), kept.done());
    }

    @Test
    void theyAreNeverMoreThanTheirBytes() {
        Past past = new Past(steps(150, "lang ".repeat(4_000)), List.of());
        PastLines lines = of(Map.of(Author.FACILITATOR, past));
        assertTrue(lines.bytes().length < PastLines.MOST_BYTES + 1_000);
        List<Change> kept = kept(lines).done();
        assertTrue(kept.size() > 50, "kept " + kept.size());
        assertEquals(past.done().subList(0, kept.size()), kept);
    }

    @Test
    void aStepThatIsTooLargeIsTheEnd() {
        List<Change> steps = steps(3, "kort ");
        Change large = new Change.Together(steps(200, "lang ".repeat(4_000)));
        Past past = new Past(List.of(steps.get(0), large, steps.get(1)), List.of());
        assertEquals(
                Map.of(Author.FACILITATOR, new Past(steps.subList(0, 1), List.of())),
                again(of(Map.of(Author.FACILITATOR, past))).pasts());
    }

    @Test
    void stepsOfAnotherFormatAreNotRead() {
        Json.Obj head =
                new ObjectOut()
                        .text("file", "avond.samenbord.json")
                        .text("hash", "abc")
                        .text("format", "0.9")
                        .count("steps", 0)
                        .done();
        assertEquals(Optional.empty(), PastLines.read(JournalLine.of(head)));
    }
}
