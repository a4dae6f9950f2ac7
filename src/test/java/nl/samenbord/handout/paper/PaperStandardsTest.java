package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

final class PaperStandardsTest {
    @Test
    void aPaperOfEveryBlockAndScriptMeetsTheStandards() throws IOException, VeraPDFException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.print(out);
        Standard.assertMet(out.toByteArray());
    }

    @Test
    void aDocumentThatIsNoPaperOfOursMeetsNeither() throws IOException, VeraPDFException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        for (Standard.Verdict verdict : Standard.verdicts(out.toByteArray())) {
            assertFalse(verdict.compliant(), verdict.flavour().toString());
            assertNotEquals(Map.of(), verdict.failures());
        }
    }
}
