package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sessions of every older form open for ever; of each there is a real file. */
final class MigrationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/sessions");

    /** One real file for each step of the chain, the oldest first. */
    private static final List<String> SAMPLES = List.of("older.samenbord.json");

    @Test
    void ofEachOlderFormThereIsAFileThatItsStepChanges() throws Exception {
        assertEquals(SAMPLES.size(), Migrations.CHAIN.size());
        for (int i = 0; i < SAMPLES.size(); i++) {
            Migrations.Step step = Migrations.CHAIN.get(i);
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(SAMPLES.get(i)));
            Document document = Document.of(bytes);
            assertEquals(new Document.Version(step.major(), step.minor()), document.version());
            Json.Obj before = tree(bytes);
            Json.Obj after = step.how().apply(before);
            assertNotEquals(words(before), words(after));
            assertEquals(words(after), words(step.how().apply(after)), "once is enough");
        }
    }

    @Test
    void whatWasWrittenByItIsOfTheFormOfNow() throws Exception {
        for (String sample : SAMPLES) {
            Opened older = SessionFile.read(FOLDER.resolve(sample));
            assertFalse(older.readOnly());
            byte[] written = SessionFormat.write(older.session(), older.unknown());
            Json.Obj now = tree(written);
            assertEquals(words(now), words(Migrations.of(now, Document.of(written).version())));
            assertEquals(older.session(), SessionFormat.read(written).session());
        }
    }

    @Test
    void theDotsOfTheMeetingStayWhatTheyWere() throws Exception {
        Opened older = SessionFile.read(FOLDER.resolve(SAMPLES.getFirst()));
        assertEquals(5, older.session().board().voting().each());
    }

    @Test
    void stepsAreInTheOrderOfTheirVersions() {
        List<Integer> order =
                Migrations.CHAIN.stream().map(step -> step.major() * 1000 + step.minor()).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(order.getLast() <= SessionFormat.MAJOR * 1000 + SessionFormat.MINOR);
    }

    private static Json.Obj tree(byte[] bytes) throws StoreException {
        return (Json.Obj) JsonReader.read(TextBytes.decode(bytes));
    }

    private static String words(Json.Obj json) {
        return new String(JsonWriter.line(json), StandardCharsets.UTF_8);
    }
}
