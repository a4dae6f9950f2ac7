package nl.samenbord.handout;

import static nl.samenbord.handout.FormsLooksTest.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Welcome;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.Standard;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every form keeps to, whatever the evening was. */
final class FormsTest {
    private static final long SEED = 4;
    private static final int LEAST_WORDS = 60;

    private final Board example = ExampleEvening.session().board();

    private static ReadBack read(Form form, Board board) throws IOException {
        return new ReadBack(print(form, board));
    }

    private static String words(ReadBack pdf) throws IOException {
        return pdf.tags().stream().map(Tagged::text).collect(Collectors.joining("\n"));
    }

    private static void assertNoPageIsEmpty(ReadBack pdf, String what) throws IOException {
        for (int page = 0; page < pdf.document().getNumberOfPages(); page++) {
            String seen = pdf.seen(page).replaceAll("\\s+", "");
            assertTrue(seen.length() > LEAST_WORDS, what + ", page " + (page + 1) + ": " + seen);
        }
    }

    static Stream<Board> grids() {
        TemplateLibrary templates = new TemplateLibrary();
        Meeting meeting = Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 2);
        List<Board> empty =
                templates.ids().stream()
                        .map(id -> Board.empty(templates.template(id), meeting))
                        .toList();
        Stream<Board> filled =
                empty.stream()
                        .filter(board -> board.template().id().startsWith("v"))
                        .map(board -> FilledGrids.filled(board, 25, SEED));
        Stream<Board> odd =
                Stream.of(
                        Grids.board(1, 1),
                        Grids.board(12, 1),
                        Grids.board(26, 4),
                        FilledGrids.of(1, 1, 1, SEED),
                        FilledGrids.of(1, 1, 60, SEED),
                        FilledGrids.of(12, 1, 80, SEED),
                        FilledGrids.of(2, 9, 80, SEED));
        return Stream.of(empty.stream(), filled, odd).flatMap(boards -> boards);
    }

    @ParameterizedTest
    @MethodSource("grids")
    void everyGridPrintsInEveryFormWithoutAnEmptyPage(Board board) throws IOException {
        for (Form form : EnumSet.complementOf(EnumSet.of(Form.CARDS))) {
            String what =
                    form + " of " + board.template().id() + ", " + board.notes().size() + " notes";
            try (ReadBack pdf = read(form, board)) {
                assertNoPageIsEmpty(pdf, what);
                int pages = pdf.document().getNumberOfPages();
                switch (form) {
                    case HANDOUT -> assertTrue(pages <= 4, what + ": " + pages + " pages");
                    case DIRECTIE -> assertTrue(pages <= 2, what + ": " + pages + " pages");
                    case POSTER -> assertEquals(1, pages, what);
                    case REPORT, CARDS -> assertTrue(board.notes().isEmpty() || pages > 1, what);
                    case YEAR -> assertTrue(pages <= 3, what + ": " + pages + " pages");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aHiddenNoteIsInNoneOfThem(Form form) throws IOException {
        List<Note> hidden = example.notes().stream().filter(Note::hidden).toList();
        assertFalse(hidden.isEmpty());
        try (ReadBack pdf = read(form, example)) {
            String words = words(pdf);
            assertFalse(words.contains("dyslexie"));
            hidden.forEach(note -> assertFalse(words.contains(note.text())));
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatIsAboutOneChildIsOnlyANumber(Form form) throws IOException {
        Board board =
                example.with(new Parking(3, "wij bellen"))
                        .with(
                                Parked.class,
                                Shelf.of(List.of(new Parked(Id.fresh(), "het dak lekt"))));
        try (ReadBack pdf = read(form, board)) {
            String words = words(pdf);
            assertEquals(form == Form.REPORT, words.contains("3 vragen over één kind"), words);
            assertEquals(form == Form.REPORT, words.contains("het dak lekt"), words);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void inEnglishNoneOfItsOwnWordsIsDutch(Form form) throws IOException {
        Texts dutch = new Texts(Language.DUTCH);
        Texts english = new Texts(Language.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(form).in(Language.ENGLISH).write(example, out, Progress.NONE);
        try (ReadBack pdf = new ReadBack(out.toByteArray())) {
            assertEquals("en", pdf.document().getDocumentCatalog().getLanguage());
            Set<String> said = pdf.tags().stream().map(Tagged::text).collect(Collectors.toSet());
            Stream.concat(said.stream(), Stream.of(pdf.text()))
                    .forEach(words -> assertFalse(words.contains("bladzijde 1 van"), words));
            for (String key : dutch.keys()) {
                boolean paper = key.matches("(sheet|report|cards|years|came)\\..*");
                if (paper && !dutch.of(key).equals(english.of(key))) {
                    assertFalse(said.contains(dutch.of(key)), key + ": " + dutch.of(key));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void anEmptyEveningSaysThatThereIsNothingYet(Form form) throws IOException {
        try (ReadBack pdf = read(form, Grids.board(5, 3))) {
            String words = words(pdf);
            List<String> said =
                    switch (form) {
                        case HANDOUT ->
                                List.of(
                                        "Er zijn nog geen stippen gegeven.",
                                        "Er zijn nog geen afspraken gemaakt.",
                                        "Er zijn nog geen datums afgesproken.");
                        case REPORT ->
                                List.of(
                                        "Er zijn nog geen briefjes geschreven.",
                                        "Er zijn nog geen stippen gegeven.",
                                        "Er zijn nog geen afspraken gemaakt.");
                        case DIRECTIE -> List.of("Er zijn nog geen stippen gegeven.");
                        case POSTER -> List.of("Er zijn nog geen briefjes geschreven.");
                        case YEAR -> List.of("Er zijn geen afspraken, speerpunten");
                        case CARDS -> List.of("Papier voor de avond");
                    };
            said.forEach(sentence -> assertTrue(words.contains(sentence), sentence + words));
        }
    }

    @Test
    void theExampleFitsThePagesThatPeopleExpect() throws IOException {
        try (ReadBack handout = read(Form.HANDOUT, example);
                ReadBack directie = read(Form.DIRECTIE, example)) {
            int pages = handout.document().getNumberOfPages();
            assertTrue(pages >= 2 && pages <= 4, pages + " pages");
            assertEquals(2, directie.document().getNumberOfPages());
        }
    }

    @Test
    void aWelcomeOfTheSchoolsOwnStandsInItsLanguage() throws IOException {
        Welcome welcome = Welcome.NONE.with(new Welcome.Greeting("tr", "Hoş geldiniz"));
        try (ReadBack pdf = read(Form.HANDOUT, example.with(welcome))) {
            assertTrue(pdf.tags().contains(new Tagged("P", "tr", "Hoş geldiniz")));
            assertFalse(words(pdf).contains("Polski"));
        }
        try (ReadBack pdf = read(Form.HANDOUT, example)) {
            assertTrue(pdf.tags().contains(new Tagged("P", "pl", "Polski")), "a line to write on");
        }
    }

    @Test
    void theHandoutSaysOnlyWhatIsSo() throws IOException {
        Board empty = Board.empty(example.template(), example.meeting());
        Note liked =
                Note.of(new Cell(3, 0), "wens", "ouder", "Daha sık konuşalım")
                        .saying("Daha sık konuşalım", "tr", "Vaker met elkaar praten");
        Note other = Note.of(new Cell(1, 0), "wens", "ouder", "Een rustige hal");
        Board board =
                empty.with(Note.class, Shelf.of(List.of(liked, other)))
                        .with(
                                Agreement.class,
                                Shelf.of(
                                        List.of(
                                                new Agreement(
                                                        Id.fresh(),
                                                        "Koffie-inloop",
                                                        "team",
                                                        "vanaf 12 januari"))));
        try (ReadBack pdf = read(Form.HANDOUT, board)) {
            String words = words(pdf);
            assertTrue(words.contains("vanaf 12 januari · Koffie-inloop"), words);
            assertFalse(words.contains("nog geen datums"), words);
            assertFalse(words.contains("telt het meest"), words);
            assertTrue(words.contains("Een rustige hal"), words);
        }
        Ballot ballot = new Ballot(Id.fresh(), "ouder", liked.id(), 3);
        try (ReadBack pdf =
                read(Form.HANDOUT, board.with(Ballot.class, Shelf.of(List.of(ballot))))) {
            String words = words(pdf);
            assertTrue(words.contains("telt het meest"), words);
            assertFalse(words.contains("Een rustige hal"), words);
            assertTrue(words.contains("Vaker met elkaar praten"), words);
            assertTrue(words.contains("Daha sık konuşalım"), words);
        }
    }

    @Test
    void theRankingStaysShortAndNamesItsTies() throws IOException {
        Board board = FilledGrids.of(5, 6, 200, SEED);
        int all = Standings.of(board).size();
        try (ReadBack pdf = read(Form.REPORT, board)) {
            List<String> tags = pdf.tags().stream().map(Tagged::text).toList();
            String more =
                    tags.stream()
                            .filter(t -> t.matches("\\+ \\d+ meer.*"))
                            .findFirst()
                            .orElseThrow();
            int left = Integer.parseInt(more.replaceFirst("\\+ (\\d+).*", "$1"));
            assertTrue(all - left >= 1 && all - left <= 12, all + " less " + left);
            assertTrue(tags.contains("gelijk"));
        }
    }

    @Test
    void aWidePosterMeetsTheStandards() throws IOException, VeraPDFException {
        Standard.assertMet(print(Form.POSTER, FilledGrids.of(12, 1, 300, SEED)));
    }
}
