package nl.samenbord.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Writes JSON as UTF-8: for people with two spaces a level, or all on one line. */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;
    private int level;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Every field and element on a line of its own, a line break at the end. */
    static byte[] pretty(Json json) {
        JsonWriter writer = new JsonWriter(true);
        writer.value(json);
        writer.out.append('\n');
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All on one line, without a line break. */
    static String line(Json json) {
        JsonWriter writer = new JsonWriter(false);
        writer.value(json);
        return writer.out.toString();
    }

    private void value(Json json) {
        switch (json) {
            case Json.Obj object -> object(object.fields());
            case Json.Arr array -> array(array.elements());
            case Json.Text text -> text(text.value());
            case Json.Num number -> out.append(number.digits());
            case Json.Word word ->
                    out.append(
                            switch (word) {
                                case TRUE -> "true";
                                case FALSE -> "false";
                                case NULL -> "null";
                            });
        }
    }

    private void object(Map<String, Json> fields) {
        out.append('{');
        level++;
        String between = "";
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            out.append(between);
            newLine();
            text(field.getKey());
            out.append(pretty ? ": " : ":");
            value(field.getValue());
            between = ",";
        }
        end(fields.isEmpty(), '}');
    }

    private void array(Collection<Json> elements) {
        out.append('[');
        level++;
        String between = "";
        for (Json element : elements) {
            out.append(between);
            newLine();
            value(element);
            between = ",";
        }
        end(elements.isEmpty(), ']');
    }

    private void end(boolean empty, char bracket) {
        level--;
        if (!empty) {
            newLine();
        }
        out.append(bracket);
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').repeat("  ", level);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            case '\b' -> out.append('b');
            case '\f' -> out.append('f');
            default -> {
                out.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
    }
}
