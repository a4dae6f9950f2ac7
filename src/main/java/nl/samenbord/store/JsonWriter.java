package nl.samenbord.store;

import java.util.List;

/** Writes JSON as UTF-8: for people with two spaces a level, or all on one line. */
final class JsonWriter {
    private final Utf8 out = new Utf8();
    private final boolean pretty;
    private int level;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Every field and element on a line of its own, a line break at the end. */
    static byte[] pretty(Json json) {
        JsonWriter writer = new JsonWriter(true);
        writer.value(json);
        writer.out.put('\n');
        return writer.out.bytes();
    }

    /** All on one line, without a line break. */
    static byte[] line(Json json) {
        JsonWriter writer = new JsonWriter(false);
        writer.value(json);
        return writer.out.bytes();
    }

    private void value(Json json) {
        switch (json) {
            case Json.Obj object -> object(object.fields());
            case Json.Arr array -> array(array.elements());
            case Json.Text text -> out.quoted(text.value());
            case Json.Num number -> out.ascii(number.digits());
            case Json.Word word ->
                    out.ascii(
                            switch (word) {
                                case TRUE -> "true";
                                case FALSE -> "false";
                                case NULL -> "null";
                            });
        }
    }

    private void object(Fields fields) {
        out.put('{');
        level++;
        for (int i = 0; i < fields.size(); i++) {
            next(i);
            out.quoted(fields.name(i));
            out.ascii(pretty ? ": " : ":");
            value(fields.value(i));
        }
        end(fields.size(), '}');
    }

    private void array(List<Json> elements) {
        out.put('[');
        level++;
        for (int i = 0; i < elements.size(); i++) {
            next(i);
            value(elements.get(i));
        }
        end(elements.size(), ']');
    }

    private void next(int rank) {
        if (rank > 0) {
            out.put(',');
        }
        newLine();
    }

    private void end(int size, char bracket) {
        level--;
        if (size > 0) {
            newLine();
        }
        out.put(bracket);
    }

    private void newLine() {
        if (pretty) {
            out.newLine(2 * level);
        }
    }
}
