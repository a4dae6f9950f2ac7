package nl.samenbord.store;

import nl.samenbord.board.Template;

import java.util.List;

/** The format of a template's file: bytes to a template and back. */
public final class TemplateFormat {
    /** What the file says it is. */
    public static final String NAME = "samenbord-template";

    /** What the name of the file ends with. */
    public static final String SUFFIX = ".samenbord-werkvorm.json";

    /** Another number: older programs can't read it. */
    public static final int MAJOR = 1;

    /** A higher number: there are fields that older programs keep without knowing them. */
    public static final int MINOR = 0;

    private TemplateFormat() {}

    /** A template as it was read, with what this program doesn't know of it. */
    record Read(Template template, Unknown unknown, boolean newer) {}

    /** The template in these bytes: of a template's file, or the one that a session carries. */
    public static Template template(byte[] bytes) throws StoreException {
        Document document = Document.of(bytes);
        return document.is(SessionFormat.NAME)
                ? SessionFormat.read(document).session().board().template()
                : read(document).template();
    }

    static Read read(byte[] bytes) throws StoreException {
        return read(Document.of(bytes));
    }

    private static Read read(Document document) throws StoreException {
        if (!document.is(NAME)) {
            throw new StoreException(Fault.FOREIGN);
        }
        Document.Version version = document.version();
        boolean newer = version.major() > MAJOR;
        return document.read(
                newer,
                in -> {
                    in.has("format");
                    in.has("version");
                    Template template = TemplateJson.read(in.object("template"));
                    TemplateLacks.check(template, "/template");
                    return new Read(template, in.unknown(version.minor()), newer);
                });
    }

    /** The bytes of a template's file. */
    public static byte[] write(Template template) {
        return write(template, Unknown.NOTHING);
    }

    static byte[] write(Template template, Unknown unknown) {
        Json.Obj known =
                new ObjectOut()
                        .text("format", NAME)
                        .list(
                                "version",
                                List.of(MAJOR, Math.max(MINOR, unknown.minor())),
                                value -> Json.Num.of(value))
                        .put("template", TemplateJson.of(template))
                        .done();
        return JsonWriter.pretty(unknown.into(known));
    }
}
