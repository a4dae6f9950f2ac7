package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.bench.Evenings;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.Standard;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;
import nl.samenbord.store.ExampleEvening;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every form of every sort of evening is for screen readers and for archives. */
final class StandardsTest {
    private static final int CHECKS_PER_NOTE = 100;
    private static final byte[] SESSION = {'{', '}'};

    private final Board example = ExampleEvening.session().board();

    private static byte[] print(Form form, Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout handout = new Handout(form).carrying(SESSION);
        YearBoard later = new YearBoard(Id.fresh(), board);
        Handout whole =
                form == Form.YEAR
                        ? handout.beside(YearBesideYear.of(SecondEvening.alone(), later))
                        : handout;
        whole.write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleEvening(Form form) throws IOException, VeraPDFException {
        Standard.assertMet(print(form, example));
    }

    @ParameterizedTest
    @MethodSource("formsAndSizes")
    void anEveningOfAnySize(Form form, int notes) throws IOException, VeraPDFException {
        int checks = Standard.assertMet(print(form, Evenings.of(example, notes)));
        int fewest = form == Form.REPORT ? CHECKS_PER_NOTE * notes : 0;
        assertTrue(checks > fewest, "only " + checks + " checks");
    }

    /**
     * What lies on the tables before the evening is the same for any number of notes; 300 notes
     * bring nothing into the short forms that 3,000 do not.
     */
    static Stream<Object[]> formsAndSizes() {
        return Stream.of(Form.values())
                .flatMap(
                        form ->
                                IntStream.of(0, 30, 300, 3_000)
                                        .filter(notes -> form != Form.CARDS || notes == 0)
                                        .filter(notes -> form != Form.YEAR || notes == 30)
                                        .filter(notes -> form == Form.REPORT || notes != 300)
                                        .mapToObj(notes -> new Object[] {form, notes}));
    }

    @ParameterizedTest
    @MethodSource("formsAndSeeds")
    void randomNotes(Form form, long seed) throws IOException, VeraPDFException {
        Standard.assertMet(print(form, RandomEvening.of(example, seed)));
    }

    static Stream<Object[]> formsAndSeeds() {
        return Stream.of(Form.values())
                .flatMap(
                        form ->
                                IntStream.of(1, 2, 3)
                                        .filter(seed -> form != Form.YEAR || seed == 1)
                                        .mapToObj(seed -> new Object[] {form, (long) seed}));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRandomNoteIsExactInTheTags(long seed) throws IOException {
        Board board = RandomEvening.of(example, seed);
        try (ReadBack pdf = new ReadBack(print(Form.REPORT, board))) {
            assertAllTagged(board, pdf.tags().stream());
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L);
    }

    @ParameterizedTest
    @MethodSource("manyNotes")
    void everyNoteIsExactInTheTags(int notes) throws IOException {
        Board board = Evenings.of(example, notes);
        try (ReadBack pdf = new ReadBack(print(Form.REPORT, board))) {
            assertAllTagged(board, pdf.tags().stream());
        }
    }

    static Stream<Integer> manyNotes() {
        return Stream.of(30, 300);
    }

    private static void assertAllTagged(Board board, Stream<Tagged> tags) {
        Set<String> tagged = tags.map(Tagged::text).collect(Collectors.toSet());
        int shown = 0;
        for (Note note : board.forPaper().notes()) {
            String words = Typesetter.wordsBeside(Text.of(note.text()), true);
            assertTrue(tagged.contains(words), () -> "lost: " + words);
            shown++;
        }
        assertEquals(board.notes().size(), shown);
    }
}
