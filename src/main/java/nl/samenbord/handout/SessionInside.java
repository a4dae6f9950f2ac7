package nl.samenbord.handout;

import nl.samenbord.handout.NoSession.Why;
import nl.samenbord.handout.paper.pdf.Attachment;
import nl.samenbord.text.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/** The session that a PDF was made from, as a file inside that PDF. */
public final class SessionInside {
    /** What the file inside is called. */
    public static final String NAME = "avond.samenbord.json";

    private static final String ENDING = ".samenbord.json";
    private static final int DEEPEST = 8;
    private static final long MOST_SWOLLEN = 256L << 20;

    private SessionInside() {}

    static Attachment attachment(byte[] session, Texts texts) {
        return new Attachment(NAME, "application/json", texts.of("paper.sessionInside"), session);
    }

    /** The bytes of the file inside this PDF, if they are no more than so many. */
    public static byte[] of(byte[] pdf, int mostBytes) throws NoSession {
        if (!Swelling.staysWithin(pdf, MOST_SWOLLEN)) {
            throw new NoSession(Why.TOO_BIG);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSStream found = found(document.getDocumentCatalog().getCOSObject());
            if (found == null) {
                throw new NoSession(Why.NONE);
            }
            return unpacked(found, mostBytes);
        } catch (InvalidPasswordException e) {
            throw new NoSession(Why.LOCKED);
        } catch (OutOfMemoryError e) {
            // what is locked can't be measured before it is read
            throw new NoSession(Why.TOO_BIG);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // somebody else may have made it, in any way that can go wrong
            throw new NoSession(Why.DAMAGED);
        }
    }

    private static @Nullable COSStream found(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary files = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        return files == null ? null : found(files, DEEPEST);
    }

    /** A tree of names: pairs of a name and a file, or branches. */
    private static @Nullable COSStream found(COSDictionary tree, int deepest) {
        COSArray pairs = tree.getCOSArray(COSName.NAMES);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSString name
                    && name.getString().endsWith(ENDING)
                    && pairs.getObject(i + 1) instanceof COSDictionary file) {
                COSDictionary versions = file.getCOSDictionary(COSName.EF);
                return versions == null ? null : versions.getCOSStream(COSName.F);
            }
        }
        COSArray branches = tree.getCOSArray(COSName.KIDS);
        for (int i = 0; branches != null && deepest > 0 && i < branches.size(); i++) {
            COSBase branch = branches.getObject(i);
            COSStream inIt =
                    branch instanceof COSDictionary below ? found(below, deepest - 1) : null;
            if (inIt != null) {
                return inIt;
            }
        }
        return null;
    }

    private static byte[] unpacked(COSStream file, int mostBytes) throws IOException, NoSession {
        COSBase filter = file.getFilters();
        boolean packed = COSName.FLATE_DECODE.equals(filter);
        if (!packed && filter != null) {
            throw new NoSession(Why.DAMAGED);
        }
        try (InputStream raw = file.createRawInputStream();
                InputStream in = packed ? new InflaterInputStream(raw) : raw) {
            // one more, so that what is too large is seen to be so
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new NoSession(Why.TOO_BIG);
            }
            return bytes;
        }
    }
}
