package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.samenbord.Seed;
import nl.samenbord.board.Board;
import nl.samenbord.handout.SessionInside;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.workshop.Home;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

/** PDFs that are opened as a session, and those that can't be. */
final class PdfSessionsTest {
    private final Board example = ExampleEvening.session().board();

    @TempDir private Path folder;

    private Sessions sessions() {
        return new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
    }

    private Path pdf() throws IOException {
        Printout report = Printout.usual(PaperForm.ofTheEvening(), example);
        Paperwork paperwork = new ExportHandout().make(example, report, pages -> true);
        return Files.write(folder.resolve("Verslag van de avond.PDF"), paperwork.pdf());
    }

    @Test
    void whatIsInsideBecomesANewSessionWithTheNameOfThePdf() throws Exception {
        Path pdf = pdf();
        byte[] before = Files.readAllBytes(pdf);
        Path first;
        try (OpenSession open = sessions().open(pdf)) {
            first = open.file();
            assertEquals("Verslag van de avond.samenbord.json", first.getFileName().toString());
            assertEquals(example.forPaper().notes().list(), open.workshop().board().notes().list());
        }
        try (OpenSession again = sessions().open(pdf)) {
            assertNotEquals(first, again.file());
            assertNotEquals(
                    SessionFile.read(first).session().id(),
                    SessionFile.read(again.file()).session().id());
        }
        assertArrayEquals(before, Files.readAllBytes(pdf));
    }

    @Test
    void anOrdinaryFileIsReadAsBefore() throws Exception {
        Path file = folder.resolve("avond.samenbord.json");
        Files.write(file, SessionForPaper.of(example));
        SessionReading.check(file);
        try (OpenSession open = sessions().open(file)) {
            assertEquals(file, open.file());
        }
    }

    @Test
    void aPdfWithoutASession() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertRefused(saved(document), Problem.Foreign.class);
        }
        assertRefused(attaching("notulen.json", ascii("{}")), Problem.Foreign.class);
    }

    @Test
    void aPdfWithSomethingElseWhereTheSessionShouldBe() throws Exception {
        assertRefused(attaching("{\"format\": \"iets anders\"}"), Problem.Foreign.class);
        assertRefused(attaching("{\"format\": \"samenbord-session\", "), Problem.Damaged.class);
        assertRefused(
                attaching("{\"format\": \"samenbord-session\", \"version\": [1, 0]}"),
                Problem.Wrong.class);
        assertRefused(attaching(""), Problem.Empty.class);
    }

    @Test
    void aPdfWithALockOnIt() throws Exception {
        for (int bits : List.of(40, 128, 256)) {
            assertRefused(locked("geheim", bits), Problem.Locked.class);
        }
    }

    /** What is only locked against changing is opened by everybody. */
    @Test
    void aPdfWithOnlyTheLockOfItsOwner() throws Exception {
        for (int bits : List.of(40, 128, 256)) {
            Path file = Files.write(folder.resolve("eigenaar.pdf"), locked("", bits));
            assertEquals(
                    SessionReading.read(pdf()).session().board(),
                    SessionReading.read(file).session().board());
        }
    }

    private byte[] locked(String password, int bits) throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf()))) {
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            nothing.setCanModify(false);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("eigenaar", password, nothing);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            return saved(document);
        }
    }

    @Test
    void aPdfThatIsCutOffOrDamagedNeverDoesMoreThanSaySo() throws Exception {
        byte[] whole = Files.readAllBytes(pdf());
        assertRefused(ascii("%PDF-1.7\n"), Problem.Damaged.class);
        long seed = Seed.of(PdfSessionsTest.class);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] bad = whole.clone();
            if (i % 2 == 0) {
                bad = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
            } else {
                for (int at = random.nextInt(2000);
                        at < bad.length;
                        at += 1 + random.nextInt(2000)) {
                    bad[at] = (byte) random.nextInt();
                }
                System.arraycopy(whole, 0, bad, 0, 8);
            }
            Path file = Files.write(folder.resolve("kapot.pdf"), bad);
            try {
                // what was damaged may be elsewhere than the session
                Board board = SessionReading.read(file).session().board();
                assertEquals(example.notes().size() - 1, board.notes().size(), "seed " + seed);
            } catch (ProblemException e) {
                // a problem is all that may come of it
            }
        }
    }

    @Test
    void aSessionThatSwellsWithoutEnd() throws Exception {
        assertRefused(
                attaching(SessionInside.NAME, new byte[64 << 20]), Problem.TooBigInside.class);
    }

    @Test
    void aPdfThatSwellsBeforeItIsRead() throws Exception {
        byte[] once = packed(new byte[1 << 20], 600);
        byte[] twice = packed(packed(new byte[1 << 20], 2000), 1);
        for (byte[] bomb : List.of(once, twice)) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            pdf.writeBytes(ascii("%PDF-1.7\n1 0 obj\n<</Type/ObjStm>>\nstream\r\n"));
            pdf.writeBytes(bomb);
            pdf.writeBytes(ascii("\nendstream\nendobj\n"));
            assertRefused(pdf.toByteArray(), Problem.TooBigInside.class);
        }
    }

    private static byte[] packed(byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                packing.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() throws Exception {
        byte[] large = new byte[SessionFormat.MOST_BYTES + 1];
        System.arraycopy(ascii("%PDF-1.7\n"), 0, large, 0, 9);
        assertRefused(large, Problem.TooBig.class);
    }

    private void assertRefused(byte[] pdf, Class<? extends Problem> why) throws IOException {
        Path file = Files.write(folder.resolve("fout.pdf"), pdf);
        for (Asked asked : List.<Asked>of(sessions()::open, SessionReading::read)) {
            ProblemException e =
                    assertThrows(ProblemException.class, () -> asked.open(file), why.toString());
            assertEquals(why, e.problem().getClass());
        }
        assertArrayEquals(pdf, Files.readAllBytes(file));
    }

    private interface Asked {
        Object open(Path file) throws ProblemException;
    }

    private static byte[] attaching(String text) throws IOException {
        return attaching(SessionInside.NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] attaching(String name, byte[] bytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(
                    new PDEmbeddedFile(
                            document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, file));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
