package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Theme;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

final class ReportTest {
    private final Board example = ExampleEvening.session().board();

    private static byte[] report(Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(Form.REPORT).write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void everyPageCanBeLookedAt() throws IOException {
        Path screens = Files.createDirectories(Path.of("target/screens"));
        try (ReadBack pdf = new ReadBack(report(example))) {
            PDFRenderer renderer = new PDFRenderer(pdf.document());
            int pages = pdf.document().getNumberOfPages();
            for (int page = 0; page < pages; page++) {
                Path picture =
                        screens.resolve(
                                String.format(Locale.ROOT, "pdf-report-%02d.png", page + 1));
                ImageIO.write(renderer.renderImageWithDPI(page, 96), "png", picture.toFile());
            }
            assertTrue(pages >= 5 && pages <= 16, pages + " pages");
        }
    }

    @Test
    void noShownNoteIsLostAndNoHiddenOneIsPrinted() throws IOException {
        try (ReadBack pdf = new ReadBack(report(example))) {
            Set<String> tagged =
                    pdf.tags().stream().map(ReadBack.Tagged::text).collect(Collectors.toSet());
            String copied = squeezed(pdf.text());
            for (Note note : example.notes()) {
                assertEquals(!note.hidden(), tagged.contains(note.text()), note.cell().code());
                boolean leftToRight = !note.language().equals("ar") && !note.text().contains("🙂");
                if (leftToRight) {
                    assertEquals(!note.hidden(), copied.contains(squeezed(note.text())));
                }
            }
            assertFalse(copied.contains("dyslexie"));
        }
    }

    @Test
    void bundlesStatementsThemesAndAgreementsAreAllThere() throws IOException {
        try (ReadBack pdf = new ReadBack(report(example))) {
            String text = squeezed(pdf.text());
            example.bundles().forEach(b -> assertTrue(text.contains(squeezed(b.title()))));
            example.all(Statement.class)
                    .forEach(s -> assertTrue(text.contains(squeezed(s.text()))));
            example.all(Theme.class).forEach(t -> assertTrue(text.contains(squeezed(t.title()))));
            example.all(Agreement.class)
                    .forEach(a -> assertTrue(text.contains(squeezed(a.what()))));
            assertTrue(text.contains(squeezed("2 vragen over één kind")));
            assertTrue(text.contains(squeezed("41 ouders, 13 teamleden aan 6 tafels")));
        }
    }

    @Test
    void aNoteIsReadAloudInItsOwnLanguage() throws IOException {
        try (ReadBack pdf = new ReadBack(report(example))) {
            Set<String> languages =
                    pdf.tags().stream().map(ReadBack.Tagged::language).collect(Collectors.toSet());
            assertTrue(languages.containsAll(Set.of("tr", "ar", "pl", "uk", "en")), "" + languages);
            assertEquals("nl", pdf.document().getDocumentCatalog().getLanguage());
            assertTrue(pdf.document().getDocumentCatalog().getDocumentOutline().hasChildren());
        }
    }

    @Test
    void whatNoFontHasIsPrintedAsACodeAndNamed() throws IOException {
        Note rare = Note.of(new Cell(0, 0), "wens", "ouder", "Kijk: \uD835\uDD18\uD808\uDC00");
        Board board = Grids.board(1, 1).with(Note.class, Shelf.of(List.of(rare)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printed printed = new Handout(Form.REPORT).write(board, out, Progress.NONE);
        assertEquals(List.of(0x12000), printed.shownAsCode());
        try (ReadBack pdf = new ReadBack(out.toByteArray())) {
            assertTrue(pdf.seen(1).contains("Kijk: \uD835\uDD18[U+12000]"), pdf.seen(1));
        }
    }

    @Test
    void anEmptyBoardAndAFullCellBothPrint() throws IOException {
        try (ReadBack pdf = new ReadBack(report(Grids.board(12, 1)))) {
            assertEquals(1, pdf.document().getNumberOfPages());
        }
        List<Note> many =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        Note.of(
                                                new Cell(0, 0),
                                                i % 2 == 0 ? "wens" : "verwachting",
                                                "ouder",
                                                ("Briefje " + i + " ").repeat(12).strip()))
                        .toList();
        Id empty = Id.fresh();
        Board full =
                Grids.board(1, 1)
                        .with(Note.class, Shelf.of(many))
                        .with(
                                Bundle.class,
                                Shelf.of(
                                        List.of(
                                                new Bundle(
                                                        empty,
                                                        "Leeg",
                                                        new Cell(0, 0),
                                                        List.of(),
                                                        "",
                                                        null))))
                        .with(
                                Certainty.class,
                                Shelf.of(
                                        List.of(
                                                new Certainty(
                                                        Id.fresh(), "ouder", "dat ik hoor"))));
        try (ReadBack pdf = new ReadBack(report(full))) {
            Set<String> tagged =
                    pdf.tags().stream().map(ReadBack.Tagged::text).collect(Collectors.toSet());
            many.forEach(note -> assertTrue(tagged.contains(note.text())));
        }
    }

    @Test
    void sameBoardSameBytes() throws IOException {
        assertArrayEquals(report(example), report(example));
    }

    @Test
    void itCanBeCancelled() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                CancellationException.class,
                () -> new Handout(Form.REPORT).write(example, out, pages -> pages < 2));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\u2010-]+", "");
    }
}
