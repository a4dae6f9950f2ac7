package nl.samenbord.handout.paper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

final class PaperStandardsTest {
    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aPaperOfEveryBlockAndScriptMeetsTheStandard(PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.print(out);
        Standard.assertMet(out.toByteArray(), flavour);
    }
}
