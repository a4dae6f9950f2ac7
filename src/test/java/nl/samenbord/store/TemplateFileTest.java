package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

final class TemplateFileTest {
    private static final Template SCAN = new TemplateLibrary().template("team-scan");

    @TempDir private Path folder;

    private static String text(Template template) {
        return new String(TemplateFormat.write(template), StandardCharsets.UTF_8);
    }

    private static StoreException refused(String text) {
        return assertThrows(
                StoreException.class,
                () -> TemplateFormat.template(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsWrittenComesBack() throws StoreException {
        for (String id : new TemplateLibrary().ids()) {
            Template template = new TemplateLibrary().template(id);
            assertEquals(template, TemplateFormat.template(TemplateFormat.write(template)));
        }
    }

    @Test
    void aSessionGivesTheTemplateItCarries() throws StoreException {
        byte[] session = SessionFormat.write(ExampleEvening.session(), Unknown.NOTHING);
        assertEquals(ExampleEvening.session().board().template(), TemplateFormat.template(session));
    }

    @Test
    void aTemplateIsNoSession() {
        StoreException e =
                assertThrows(
                        StoreException.class, () -> SessionFormat.read(TemplateFormat.write(SCAN)));
        assertEquals(Fault.TEMPLATE, e.fault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"formeel\" | \"id\": \"informeel\" | TWICE | template/columns/1/id",
                "\"name\": \"For\u00ADmeel\" | \"name\": \"Informeel\" | TWICE |"
                        + " template/columns/1/name",
                "\"name\": \"For\u00ADmeel\" | \"naam\": \"For\u00ADmeel\" | MISSING_FIELD |"
                        + " template/columns/1/name",
                "\"name\": \"For\u00ADmeel\" | \"name\": \" \" | MISSING_FIELD |"
                        + " template/columns/1/name",
                "\"name\": \"For\u00ADmeel\" | \"name\": 5 | WRONG_TYPE | template/columns/1/name",
                "\"#7A1F5C\" | \"paars\" | WRONG_VALUE | template/columns/1/colour",
                "\"shape\": \"square\" | \"shape\": \"round\" | WRONG_VALUE | template/kinds/0",
                "\"column\": \"formeel\" | \"column\": \"elders\" | WRONG_VALUE | template/cells/1",
                "\"occasion\": \"before\" | \"occasion\": \"ooit\" | WRONG_VALUE |"
                        + " template/occasion",
                "\"title\": \"Scan met het team\" | \"titel\": \"Scan\" | MISSING_FIELD |"
                        + " template/title",
            })
    void whatCannotBeRightIsNamedWithItsPlace(
            String right, String wrong, Fault fault, String field) {
        String text = text(SCAN);
        assertTrue(text.contains(right));
        StoreException e = refused(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        assertEquals(fault + " " + field, e.fault() + " " + e.detail());
        assertTrue(e.spot().known());
    }

    @Test
    void moreColumnsThanThereAreLettersAreRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 27; i++) {
            many.append(i == 0 ? "" : ", ")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "{\"id\": \"k%d\", \"name\": \"K%d\", \"colour\": \"#164E8C\","
                                            + " \"tint\": \"#E7F1FC\"}",
                                    i,
                                    i));
        }
        String text =
                String.format(
                        Locale.ROOT,
                        """
                        {"format": "samenbord-template", "version": [1, 0], "template": {"id": "x", "title": "X",
                        "columns": [%s], "rows": [{"id": "r", "name": "R"}]}}
                        """,
                        many);
        assertEquals(Fault.TOO_MANY, refused(text).fault());
        assertEquals("template/columns", refused(text).detail());
    }

    @Test
    void aNewerProgramsTemplateIsReadIfItCanBeAndNeverOverwritten() throws Exception {
        String newer = text(SCAN).replace("    1,\n    0\n", "    2,\n    0\n");
        Path file = Files.writeString(folder.resolve("scan" + TemplateFormat.SUFFIX), newer);
        assertEquals(SCAN, TemplateFile.read(file));
        StoreException e =
                assertThrows(StoreException.class, () -> TemplateFile.write(file, SCAN, true));
        assertEquals(Fault.NEWER, e.fault());
        assertEquals(newer, Files.readString(file));
        assertEquals(Fault.NEWER, refused(newer.replace("\"columns\"", "\"lanes\"")).fault());
    }

    @Test
    void whatIsNotKnownStaysWhenTheTemplateIsWrittenAgain() throws Exception {
        String more =
                text(SCAN)
                        .replace("    1,\n    0\n", "    1,\n    7\n")
                        .replace("\"about\":", "\"later\": {\"x\": 1.50},\n    \"about\":");
        Path file = Files.writeString(folder.resolve("scan" + TemplateFormat.SUFFIX), more);
        Template changed = new Sketch(TemplateFile.read(file)).titled("Onze scan");
        TemplateFile.write(file, changed, true);
        String again = Files.readString(file);
        assertEquals(changed, TemplateFile.read(file));
        assertTrue(again.contains("1.50") && again.contains("    1,\n    7\n"), again);
    }

    @Test
    void somethingElseThatIsThereIsLeftAlone() throws IOException {
        for (String other : new String[] {"een brief", "{\"format\": \"samenbord-template\""}) {
            Path file = Files.writeString(folder.resolve("brief.json"), other);
            StoreException e =
                    assertThrows(StoreException.class, () -> TemplateFile.write(file, SCAN, true));
            assertEquals(Fault.EXISTS, e.fault());
            assertEquals(other, Files.readString(file));
        }
    }
}
