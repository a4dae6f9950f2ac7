package nl.samenbord.store;

import java.nio.CharBuffer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A file of ours before it is understood: JSON that says what it is and in which version. */
final class Document {
    private final CharBuffer text;
    private final Json json;
    private final String format;
    private final boolean mended;

    private Document(CharBuffer text, Json json, String format, boolean mended) {
        this.text = text;
        this.json = json;
        this.format = format;
        this.mended = mended;
    }

    /** The version that a document says it has. */
    record Version(int major, int minor) {}

    /** The document in these bytes; FOREIGN if it doesn't say what it is. */
    static Document of(byte[] bytes) throws StoreException {
        try {
            return read(bytes);
        } catch (StoreException e) {
            switch (e.fault()) {
                case NOT_TEXT, FOREIGN, BROKEN -> throw Guise.of(bytes).map(e::of).orElse(e);
                default -> throw e;
            }
        }
    }

    private static Document read(byte[] bytes) throws StoreException {
        CharBuffer whole = TextBytes.decode(bytes);
        CharBuffer text = TextBytes.withoutZeros(whole);
        Json json = parse(text);
        if (json instanceof Json.Obj object
                && object.fields().get("format") instanceof Json.Text(String format)) {
            return new Document(text, json, format, !text.equals(whole));
        }
        throw new StoreException(Fault.FOREIGN);
    }

    private static Json parse(CharBuffer text) throws StoreException {
        try {
            return JsonReader.read(text);
        } catch (StoreException e) {
            boolean ours = text.toString().stripLeading().startsWith("{");
            throw ours ? e : new StoreException(Fault.FOREIGN, e.spot(), "");
        }
    }

    /** Whether zeros stood around it, which were left out. */
    boolean mended() {
        return mended;
    }

    /** Whether it says it is one of these. */
    boolean is(String name) {
        return format.equals(name);
    }

    /** The same document in the form of now, if this says what that is. */
    Document in(BiFunction<Json.Obj, Version, Json.Obj> form) throws StoreException {
        return json instanceof Json.Obj object
                ? new Document(text, form.apply(object, version()), format, mended)
                : this;
    }

    Version version() throws StoreException {
        try {
            List<Integer> parts = ObjectIn.root(json).numbers("version");
            if (parts.size() != 2 || parts.getFirst() < 1) {
                throw new Flaw(Fault.WRONG_VALUE, "/version");
            }
            return new Version(parts.getFirst(), parts.getLast());
        } catch (Flaw flaw) {
            throw located(flaw);
        }
    }

    /** What this reader makes of it; a version that is too new is told as NEWER, not as wrong. */
    <T> T read(boolean newer, Function<ObjectIn, T> reader) throws StoreException {
        try {
            return reader.apply(ObjectIn.root(json));
        } catch (Flaw flaw) {
            throw newer ? new StoreException(Fault.NEWER) : located(flaw);
        }
    }

    private StoreException located(Flaw flaw) {
        Spot spot = JsonReader.find(text, flaw.pointer);
        for (String up = flaw.pointer; !spot.known() && up.contains("/"); ) {
            up = up.substring(0, up.lastIndexOf('/'));
            spot = JsonReader.find(text, up);
        }
        return new StoreException(flaw.fault, spot, flaw.pointer.replaceFirst("^/", ""));
    }
}
