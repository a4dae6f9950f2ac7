package nl.samenbord.store;

import nl.samenbord.workshop.Session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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

    private static final List<String> ENDINGS = List.of(".json", ".samenbord");

    private SessionFormat() {}

    /** Whether a file may be a session, by its name. */
    public static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !isHidden(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Marks and half-written files are hidden; looking into them does harm. */
    static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    /** The session in these bytes. */
    public static Opened read(byte[] bytes) throws StoreException {
        Document document = Document.of(bytes);
        if (document.is(TemplateFormat.NAME)) {
            throw new StoreException(Fault.TEMPLATE);
        }
        if (!document.is(NAME)) {
            throw new StoreException(Fault.FOREIGN);
        }
        return read(document);
    }

    static Opened read(Document document) throws StoreException {
        Document.Version version = document.version();
        boolean newer = version.major() > MAJOR;
        Document now = newer ? document : document.in(Migrations::of);
        return now.read(
                newer,
                in -> {
                    Session session = SessionJson.read(in);
                    return new Opened(
                            session, in.unknown(version.minor()), newer, document.mended());
                });
    }

    /** The bytes of a session, with what its file held that this program doesn't know. */
    public static byte[] write(Session session, Unknown unknown) {
        return JsonWriter.pretty(tree(session, unknown));
    }

    static Json.Obj tree(Session session, Unknown unknown) {
        return unknown.into(SessionJson.of(session, unknown.minor()));
    }
}
