package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.handout.paper.Standard;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

final class SessionInsideTest {
    private final Board example = ExampleEvening.session().board();
    private final byte[] session = SessionFormat.write(ExampleEvening.session(), Unknown.NOTHING);

    private byte[] report(Handout handout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handout.write(example, out, Progress.NONE);
        return out.toByteArray();
    }

    private byte[] carrying() throws IOException {
        return report(new Handout(Form.REPORT).carrying(session));
    }

    @Test
    void theSessionLiesInsideByteForByteAsTheSourceOfThePages() throws IOException {
        try (ReadBack pdf = new ReadBack(carrying())) {
            var catalog = pdf.document().getDocumentCatalog();
            PDComplexFileSpecification spec =
                    Objects.requireNonNull(
                            new PDDocumentNameDictionary(catalog)
                                    .getEmbeddedFiles()
                                    .getNames()
                                    .get(SessionInside.NAME));
            PDEmbeddedFile file = spec.getEmbeddedFile();
            assertArrayEquals(session, file.toByteArray());
            assertEquals("application/json", file.getSubtype());
            assertEquals(
                    pdf.document().getDocumentInformation().getModificationDate().toInstant(),
                    file.getModDate().toInstant());
            COSArray all = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals(spec.getCOSObject(), all.getObject(0));
            assertEquals(
                    "Source",
                    spec.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")));
        }
    }

    @Test
    void withoutASessionNothingLiesInside() throws IOException {
        try (ReadBack pdf = new ReadBack(report(new Handout(Form.REPORT)))) {
            assertNull(pdf.document().getDocumentCatalog().getNames());
        }
    }

    @Test
    void theSameSessionGivesTheSameBytes() throws IOException {
        assertArrayEquals(carrying(), carrying());
    }

    @Test
    void aReportWithASessionInsideMeetsTheStandards() throws IOException, VeraPDFException {
        Standard.assertMet(carrying());
    }
}
