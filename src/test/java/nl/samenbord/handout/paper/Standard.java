package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks veraPDF whether a document is for screen readers (UA-1) and for archives (A-3a). */
public final class Standard {
    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger VERA = Logger.getLogger("org.verapdf");

    private static final int FEWEST_CHECKS = 3_000;

    private static final List<PDFAFlavour> BOTH =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    private Standard() {}

    /**
     * Fails, naming each broken rule once, unless the document meets PDF/UA-1 and PDF/A-3a; tells
     * the smaller number of checks that were made for either.
     */
    public static int assertMet(byte[] pdf) throws IOException, VeraPDFException {
        int fewest = Integer.MAX_VALUE;
        for (Verdict verdict : verdicts(pdf)) {
            assertEquals(Map.of(), verdict.failures(), verdict.flavour().toString());
            assertTrue(verdict.compliant(), verdict.flavour().toString());
            assertTrue(verdict.checks() > FEWEST_CHECKS, "only " + verdict.checks() + " checks");
            fewest = Math.min(fewest, verdict.checks());
        }
        return fewest;
    }

    /** What veraPDF says of one standard: each broken rule once, and how much it looked at. */
    record Verdict(
            PDFAFlavour flavour, boolean compliant, int checks, Map<String, String> failures) {}

    /** Both standards in one reading of the document. */
    static List<Verdict> verdicts(byte[] pdf) throws IOException, VeraPDFException {
        VERA.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        List<Verdict> verdicts = new ArrayList<>();
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf));
                PDFAValidator validator = foundry.createValidator(BOTH)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                verdicts.add(
                        new Verdict(
                                result.getPDFAFlavour(),
                                result.isCompliant(),
                                result.getTotalAssertions(),
                                failures(result)));
            }
        }
        assertEquals(BOTH, verdicts.stream().map(Verdict::flavour).toList());
        return verdicts;
    }

    private static Map<String, String> failures(ValidationResult result) {
        Map<String, String> failures = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                failures.putIfAbsent(
                        assertion.getRuleId().getClause()
                                + "-"
                                + assertion.getRuleId().getTestNumber(),
                        assertion.getMessage() + " " + assertion.getLocation().getContext());
            }
        }
        return failures;
    }
}
