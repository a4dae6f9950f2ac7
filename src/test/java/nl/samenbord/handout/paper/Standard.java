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
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks veraPDF whether a document meets a standard. */
public final class Standard {
    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger VERA = Logger.getLogger("org.verapdf");

    private static final int FEWEST_CHECKS = 3_000;

    private Standard() {}

    /**
     * Fails, naming each broken rule once, unless the document meets this standard; tells how many
     * checks were made.
     */
    public static int assertMet(byte[] pdf, PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        VERA.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, String> failures = new TreeMap<>();
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.putIfAbsent(
                            assertion.getRuleId().getClause()
                                    + "-"
                                    + assertion.getRuleId().getTestNumber(),
                            assertion.getMessage() + " " + assertion.getLocation().getContext());
                }
            }
            assertEquals(Map.of(), failures);
            assertTrue(result.isCompliant());
            int checks = result.getTotalAssertions();
            assertTrue(checks > FEWEST_CHECKS, "only " + checks + " checks");
            return checks;
        }
    }
}
