package nl.samenbord.handout;

import nl.samenbord.handout.paper.pdf.Attachment;
import nl.samenbord.text.Texts;

/** The session that a PDF was made from, as a file inside that PDF. */
public final class SessionInside {
    /** What the file inside is called. */
    public static final String NAME = "avond.samenbord.json";

    private SessionInside() {}

    static Attachment attachment(byte[] session, Texts texts) {
        return new Attachment(NAME, "application/json", texts.of("paper.sessionInside"), session);
    }
}
