package nl.samenbord.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON strictly, within limits, and knows where in the text a value stands. */
final class JsonReader {
    /** How deep objects and arrays may stand in each other. */
    static final int DEEPEST = 64;

    /** How many characters a number may have. */
    static final int LONGEST_NUMBER = 64;

    /** Without limits of its own: those above are kept here, where the place is known. */
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final int deepest;

    private JsonReader(JsonParser parser, int deepest) {
        this.parser = parser;
        this.deepest = deepest;
    }

    /** The one value that this text is. */
    static Json read(CharBuffer text) throws StoreException {
        return read(text, DEEPEST);
    }

    /** The same, in which objects and arrays may stand that deep in each other. */
    static Json read(CharBuffer text, int deepest) throws StoreException {
        try (JsonParser parser = parser(text)) {
            JsonReader reader = new JsonReader(parser, deepest);
            parser.nextToken();
            Json value = reader.value(1);
            if (parser.nextToken() != null) {
                throw reader.fault(Fault.BROKEN);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new StoreException(Fault.BROKEN, Spot.of(e.getLocation()), "");
        } catch (IOException | RuntimeException e) {
            throw new StoreException(Fault.BROKEN, e);
        }
    }

    /** Where in this text the value with this pointer ("/notes/3/cell") begins. */
    static Spot find(CharBuffer text, String pointer) {
        try (JsonParser parser = parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean begins = token.isScalarValue() || token.isStructStart();
                if (begins
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return Spot.of(parser.currentTokenLocation());
                }
            }
            return Spot.NOWHERE;
        } catch (IOException | RuntimeException e) {
            return Spot.NOWHERE;
        }
    }

    /** Reads from the very array, which nobody else writes to. */
    private static JsonParser parser(CharBuffer text) throws IOException {
        return FACTORY.createParser(
                text.array(), text.arrayOffset() + text.position(), text.remaining());
    }

    private Json value(int depth) throws IOException, StoreException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw fault(Fault.BROKEN);
        }
        if (token.isStructStart() && depth > deepest) {
            throw fault(Fault.TOO_DEEP);
        }
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            case VALUE_NULL -> Json.Word.NULL;
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw fault(Fault.BROKEN);
        };
    }

    private Json object(int depth) throws IOException, StoreException {
        Fields.Growing fields = new Fields.Growing();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.has(name)) {
                throw fault(Fault.NAMED_TWICE);
            }
            parser.nextToken();
            fields.add(name, value(depth + 1));
        }
        return new Json.Obj(fields.done());
    }

    private Json array(int depth) throws IOException, StoreException {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
        }
        return new Json.Arr(elements);
    }

    private Json number() throws IOException, StoreException {
        String digits = parser.getText();
        if (digits.length() > LONGEST_NUMBER) {
            throw fault(Fault.NUMBER_TOO_LONG);
        }
        return new Json.Num(digits);
    }

    private StoreException fault(Fault fault) {
        return new StoreException(fault, Spot.of(parser.currentTokenLocation()), "");
    }
}
