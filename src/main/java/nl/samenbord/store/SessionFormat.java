package nl.samenbord.store;

import nl.samenbord.workshop.Session;

import java.nio.CharBuffer;
import java.util.List;

/** The format of a session file: bytes to a session and back. */
public final class SessionFormat {
    /** What the file says it is. */
    public static final String NAME = "samenbord-session";

    /** What the name of the file ends with. */
    public static final String SUFFIX = ".samenbord.json";

    /** Another number: older programs can't read it. */
    public static final int MAJOR = 1;

    /** A higher number: there are fields that older programs keep without knowing them. */
    public static final int MINOR = 0;

    /** The largest file that is read or written, in bytes. */
    public static final int MOST_BYTES = 32 << 20;

    private SessionFormat() {}

    /** The session in these bytes. */
    public static Opened read(byte[] bytes) throws StoreException {
        CharBuffer text = TextBytes.decode(bytes);
        Json json = parse(text);
        int[] version = version(json, text);
        boolean newer = version[0] > MAJOR;
        try {
            ObjectIn in = ObjectIn.root(json);
            Session session = SessionJson.read(in);
            return new Opened(session, in.unknown(version[1]), newer);
        } catch (Flaw flaw) {
            throw newer ? new StoreException(Fault.NEWER) : located(flaw, text);
        }
    }

    /** The bytes of a session, with what its file held that this program doesn't know. */
    public static byte[] write(Session session, Unknown unknown) {
        return JsonWriter.pretty(tree(session, unknown));
    }

    static Json.Obj tree(Session session, Unknown unknown) {
        return unknown.into(SessionJson.of(session, unknown.minor()));
    }

    private static Json parse(CharBuffer text) throws StoreException {
        try {
            return JsonReader.read(text);
        } catch (StoreException e) {
            boolean ours = text.toString().stripLeading().startsWith("{");
            throw ours ? e : new StoreException(Fault.FOREIGN, e.spot(), "");
        }
    }

    private static int[] version(Json json, CharBuffer text) throws StoreException {
        if (!(json instanceof Json.Obj object)
                || !new Json.Text(NAME).equals(object.fields().get("format"))) {
            throw new StoreException(Fault.FOREIGN);
        }
        try {
            List<Integer> parts = ObjectIn.root(json).numbers("version");
            if (parts.size() != 2 || parts.getFirst() < 1) {
                throw new Flaw(Fault.WRONG_VALUE, "/version");
            }
            return new int[] {parts.getFirst(), parts.getLast()};
        } catch (Flaw flaw) {
            throw located(flaw, text);
        }
    }

    private static StoreException located(Flaw flaw, CharBuffer text) {
        Spot spot = JsonReader.find(text, flaw.pointer);
        for (String up = flaw.pointer; !spot.known() && up.contains("/"); ) {
            up = up.substring(0, up.lastIndexOf('/'));
            spot = JsonReader.find(text, up);
        }
        return new StoreException(flaw.fault, spot, flaw.pointer.replaceFirst("^/", ""));
    }
}
