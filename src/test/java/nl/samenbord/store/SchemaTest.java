package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.samenbord.Seed;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Id;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** The published schema is true: what is written fits it, and it explains every field of it. */
final class SchemaTest {
    private static final String FILE = "/nl/samenbord/schema/samenbord-session-1.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode published() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(FILE)) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }

    private static Schema schema(JsonNode json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    /** The same schema, where a field that it doesn't explain is wrong. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemaTest::closed);
        return node;
    }

    private static List<Error> errors(Schema schema, byte[] session) {
        return schema.validate(new String(session, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    @Test
    void everythingThatIsWrittenIsExplained() throws IOException {
        Schema open = schema(published());
        Schema closed = schema(closed(published()));
        long seed = Seed.of(SchemaTest.class);
        Boards boards = new Boards(new Random(seed));
        List<Session> sessions = new ArrayList<>();
        sessions.add(ExampleEvening.session());
        for (int size = 1; size <= 9; size++) {
            sessions.add(Session.fresh(boards.board(size, size)));
        }
        sessions.add(Session.fresh(boards.board(26, 99)));
        LocalDate day = LocalDate.of(2026, 10, 13);
        Session copied = Session.fresh(boards.board(2, 2)).called(Id.fresh());
        sessions.add(copied.knownBy(Formerly.NONE.on(day)));
        for (Session session : sessions) {
            byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
            assertEquals(List.of(), errors(open, bytes), "seed " + seed);
            assertEquals(List.of(), errors(closed, bytes), "seed " + seed);
        }
    }

    @Test
    void theFilesToTryThingsOnFitIt() throws IOException {
        Schema schema = schema(published());
        for (Path folder :
                List.of(
                        Path.of("src/main/resources/nl/samenbord/example"),
                        Path.of("src/test/resources/sessions"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> isOfToday(f)).toList()) {
                    assertEquals(List.of(), errors(schema, Files.readAllBytes(file)), file + "");
                }
            }
        }
    }

    private static boolean isOfToday(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SessionFormat.SUFFIX) && !name.startsWith("newer-major");
    }

    @Test
    void whatCannotBeReadDoesNotFitIt() throws IOException {
        Schema schema = schema(published());
        for (String wrong :
                List.of(
                        "{}",
                        "{\"format\":\"other\"}",
                        whole().replace("\"format\": \"samenbord-session\"", "\"format\": 1"),
                        whole().replace("\"cell\": \"A1\"", "\"cell\": \"1A\""),
                        whole().replaceFirst("\"text\": \"", "\"tekst\": \""),
                        whole().replaceFirst("\"shape\": \"[a-z]+\"", "\"shape\": \"star\""))) {
            assertFalse(errors(schema, wrong.getBytes(StandardCharsets.UTF_8)).isEmpty(), wrong);
        }
    }

    private static String whole() {
        byte[] bytes = SessionFormat.write(ExampleEvening.session(), Unknown.NOTHING);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void everyFieldHasAnExplanation() throws IOException {
        List<String> without = new ArrayList<>();
        explained(published(), "", without);
        assertEquals(List.of(), without);
    }

    private static void explained(JsonNode schema, String at, List<String> without) {
        schema.path("properties")
                .properties()
                .forEach(
                        field -> {
                            JsonNode node = field.getValue();
                            String here = at + "/" + field.getKey();
                            boolean shared = node.has("$ref");
                            if (!shared && node.path("description").asText().isBlank()) {
                                without.add(here);
                            }
                            explained(node, here, without);
                        });
        if (schema.has("items")) {
            explained(schema.path("items"), at + "/#", without);
        }
        if (schema.has("additionalProperties")) {
            explained(schema.path("additionalProperties"), at + "/*", without);
        }
    }
}
