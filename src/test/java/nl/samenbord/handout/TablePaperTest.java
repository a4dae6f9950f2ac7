package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Table;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.Standard;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class TablePaperTest {
    private static final Pattern PAGES =
            Pattern.compile("([\\p{L}]+) · bladzijde (\\d+)(?: tot en met (\\d+))?");

    private final Board example = ExampleEvening.session().board();

    static byte[] cards(Board board, PaperSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(Form.CARDS, size).write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    private static List<String> tagged(ReadBack pdf, String type) throws IOException {
        return pdf.tags().stream().filter(t -> t.type().equals(type)).map(Tagged::text).toList();
    }

    private static Board withTables(Board board, List<Table> tables) {
        Meeting meeting = board.meeting();
        return board.with(meeting.seating(meeting.people(), tables));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "12,1", "2,9", "5,6", "1,5"})
    void everyCellHasItsPlaceOnTheGridAndACardOfItsOwn(int columns, int rows) throws IOException {
        Board board = Grids.board(columns, rows);
        try (ReadBack pdf = new ReadBack(cards(board, PaperSize.A4))) {
            List<String> cells = tagged(pdf, "TD");
            List<String> cards = tagged(pdf, "H3").stream().map(TablePaperTest::plain).toList();
            List<String> words = tagged(pdf, "P");
            for (nl.samenbord.board.Cell cell : board.template().cells()) {
                String question = board.template().question(cell);
                assertTrue(cells.contains(cell.code() + "  " + question), cell.code());
                assertTrue(words.contains(question), cell.code());
                String names =
                        board.template().column(cell).name()
                                + " · "
                                + board.template().row(cell).name();
                assertTrue(cards.contains(cell.code() + "   " + plain(names)), "" + cards);
            }
            assertEquals(columns * rows, cards.size());
        }
    }

    private static String plain(String words) {
        return words.replace("\u00AD", "");
    }

    @Test
    void everyStatementHasACardWithItsQuestionAndRoomToCountEachVoice() throws IOException {
        try (ReadBack pdf = new ReadBack(cards(example, PaperSize.A4))) {
            List<String> words = tagged(pdf, "P");
            List<Statement> statements = example.all(Statement.class).list();
            for (Statement statement : statements) {
                assertTrue(words.contains(statement.text()));
                assertTrue(words.contains(statement.question()));
            }
            List<String> heads = tagged(pdf, "TH");
            int all = statements.size();
            for (String head : List.of("eens", "oneens", "weet niet", "Ouders", "Teamleden")) {
                assertEquals(all, heads.stream().filter(head::equals).count(), head);
            }
            assertTrue(heads.stream().noneMatch("Leerlingen"::equals), "no pupils came");
        }
    }

    @Test
    void everyTableHasASheetForEachVoiceWithTheKindsInTurn() throws IOException {
        try (ReadBack pdf = new ReadBack(cards(example, PaperSize.A4))) {
            List<String> sheets = tagged(pdf, "H2");
            List<String> words = tagged(pdf, "P");
            for (Table table : example.meeting().tables()) {
                String where = " " + table.number();
                assertTrue(sheets.contains("Tafel" + where + " · Ouders"));
                assertTrue(sheets.contains("Tafel" + where + " · Teamleden"));
                for (String kind : List.of("□ Wens", "○ Verwachting")) {
                    String note = kind + "   ouder · tafel" + where;
                    assertEquals(4, words.stream().filter(note::equals).count(), note);
                }
            }
        }
    }

    @Test
    void aTableWhereOnlyParentsSitGetsNoSheetForSchool() throws IOException {
        Table parents = new Table(7, Map.of("ouder", 3, "school", 0), "", List.of());
        Board board = withTables(Grids.board(1, 1), List.of(parents));
        try (ReadBack pdf = new ReadBack(cards(board, PaperSize.A4))) {
            assertTrue(tagged(pdf, "H2").contains("Tafel 7 · Ouders"));
            assertTrue(tagged(pdf, "H2").stream().noneMatch(h -> h.equals("Tafel 7 · School")));
        }
    }

    @Test
    void withoutTablesTheirNumberIsLeftToFillIn() throws IOException {
        Board board = withTables(Grids.board(1, 1), List.of());
        try (ReadBack pdf = new ReadBack(cards(board, PaperSize.A4))) {
            assertTrue(tagged(pdf, "H2").contains("Briefjes · Ouders"));
            assertEquals(16, tagged(pdf, "P").stream().filter("tafel"::equals).count());
        }
    }

    private static Template with(
            Template plain, Map<nl.samenbord.board.Cell, String> questions, List<Kind> kinds) {
        return new Template(
                plain.id(),
                plain.title(),
                plain.language(),
                plain.source(),
                plain.occasion(),
                plain.about(),
                plain.clusters(),
                plain.columns(),
                plain.rows(),
                questions,
                kinds,
                plain.voices());
    }

    @Test
    void theKindsAreNamedInTheLanguagesOfTheTable() throws IOException {
        Template plain = Grids.template(1, 1);
        Map<String, String> names = Map.of("tr", "Dilek", "ar", "رغبة", "nl", "Wens");
        Kind kind = new Kind("wens", "Wens", "Wensen", "", Kind.Shape.DIAMOND, names);
        Template template = with(plain, plain.questions(), List.of(kind));
        Meeting meeting = Grids.board(1, 1).meeting();
        Table table = new Table(1, Map.of("ouder", 3), "", List.of("nl", "ar", "tr"));
        Board board = Board.empty(template, meeting.seating(meeting.people(), List.of(table)));
        try (ReadBack pdf = new ReadBack(cards(board, PaperSize.A4))) {
            List<Tagged> tags = pdf.tags();
            assertTrue(tags.contains(new Tagged("Span", "tr", "Dilek")));
            assertTrue(tags.contains(new Tagged("Span", "ar", "رغبة")));
            assertTrue(tagged(pdf, "P").contains("Dilek · رغبة"), "from left to right first");
            assertTrue(tagged(pdf, "P").contains("◇ Wens   ouder · tafel 1"));
        }
    }

    @Test
    void nothingThatWasWrittenIsOnIt() throws IOException {
        try (ReadBack pdf = new ReadBack(cards(example, PaperSize.A4))) {
            List<String> words = tagged(pdf, "P");
            for (Note note : example.notes()) {
                assertTrue(words.stream().noneMatch(w -> w.contains(note.text())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5,6", "1,1", "12,1", "2,9", "26,3"})
    void theFirstPageTellsWhereTheOthersAre(int columns, int rows) throws IOException {
        Board board = columns == 5 ? example : Grids.board(columns, rows);
        try (ReadBack pdf = new ReadBack(cards(board, PaperSize.A4))) {
            List<String> told = new ArrayList<>();
            int next = 2;
            Matcher pages = PAGES.matcher(pdf.seen(0));
            while (pages.find()) {
                told.add(pages.group(1));
                int first = Integer.parseInt(pages.group(2));
                assertEquals(next, first);
                next = 1 + (pages.group(3) == null ? first : Integer.parseInt(pages.group(3)));
                String heading =
                        switch (pages.group(1)) {
                            case "Bord" -> board.template().title();
                            case "Briefjes" -> "Tafel 1 · Ouders";
                            default -> pages.group(1);
                        };
                assertTrue(pdf.seen(first - 1).startsWith(heading), pdf.seen(first - 1));
            }
            assertEquals(pdf.document().getNumberOfPages() + 1, next);
            assertEquals(columns == 5 ? 4 : 3, told.size(), "" + told);
        }
    }

    @Test
    void everySheetIsOfTheSizeAskedForLyingOrUpright() throws IOException {
        for (PaperSize size : PaperSize.values()) {
            try (ReadBack pdf = new ReadBack(cards(example, size))) {
                PDRectangle sheet = size == PaperSize.A4 ? PDRectangle.A4 : PDRectangle.A3;
                int shorter = Math.round(sheet.getWidth());
                int longer = Math.round(sheet.getHeight());
                Set<String> shapes = new TreeSet<>();
                for (PDPage page : pdf.document().getPages()) {
                    PDRectangle box = page.getMediaBox();
                    shapes.add(Math.round(box.getWidth()) + " " + Math.round(box.getHeight()));
                }
                assertEquals(
                        new TreeSet<>(Set.of(shorter + " " + longer, longer + " " + shorter)),
                        shapes);
            }
        }
    }

    @Test
    void wordsThatAreFarTooManyForACardAreAllThere() throws IOException {
        String words = "Wat hebben we nodig om alle ouders te bereiken? ".repeat(80).strip();
        Board plain = Grids.board(2, 2);
        Map<nl.samenbord.board.Cell, String> questions =
                Map.of(new nl.samenbord.board.Cell(0, 0), words);
        Template template = with(plain.template(), questions, plain.template().kinds());
        try (ReadBack pdf =
                new ReadBack(cards(Board.empty(template, plain.meeting()), PaperSize.A4))) {
            assertTrue(tagged(pdf, "P").contains(words), "on a card");
            assertTrue(tagged(pdf, "TD").contains("A1  " + words), "on the grid");
        }
    }

    @Test
    void anEnglishMeetingHasItInEnglish() throws IOException {
        Meeting meeting = Meeting.of("The Lighthouse", "Parents' evening", null, "en", 2);
        try (ReadBack pdf =
                new ReadBack(cards(Board.empty(Grids.template(2, 2), meeting), PaperSize.A4))) {
            assertEquals("en", pdf.document().getDocumentCatalog().getLanguage());
            assertTrue(tagged(pdf, "H1").contains("Paper for the evening"));
            assertTrue(tagged(pdf, "H2").contains("Question cards"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itMeetsTheStandards(PaperSize size) throws IOException, VeraPDFException {
        Board board = size == PaperSize.A4 ? Grids.board(12, 1) : example;
        Standard.assertMet(cards(board, size));
    }

    @Test
    void sameBoardSameBytes() throws IOException {
        assertArrayEquals(cards(example, PaperSize.A3), cards(example, PaperSize.A3));
    }

    @Test
    void itCanBeCancelled() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout handout = new Handout(Form.CARDS);
        assertThrows(
                CancellationException.class, () -> handout.write(example, out, pages -> pages < 2));
    }

    @Test
    void onlyCardsComeOnLargePaper() {
        assertThrows(IllegalArgumentException.class, () -> new Handout(Form.REPORT, PaperSize.A3));
    }
}
